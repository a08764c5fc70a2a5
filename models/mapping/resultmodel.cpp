// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/resultmodel.h"

#include "app/domain/text.h"

#include <QLocale>
#include <QTimeZone>

namespace desk::models {

namespace {

using mapping::Code;
using mapping::Diagnostic;
using mapping::Origin;
using mapping::Severity;

/// "1 Mar 2026, 10:00 UTC"; a date alone stays one.
QString shownTime(const std::string &iso)
{
    const auto instant = domain::Instant::fromIso(iso);
    if (!instant)
        return domain::qtText(iso);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant->milliseconds(), QTimeZone::utc());
    const bool whole = instant->milliseconds() % 60000 == 0;
    //: Date and time as shown in a result, in Qt's date format; keep the order your language has
    const QString format = whole ? ResultModel::tr("d MMM yyyy, HH:mm") : ResultModel::tr("d MMM yyyy, HH:mm:ss");
    return QLocale().toString(time, format) + QStringLiteral(" UTC");
}

/// Of a remark that says what is expected.
const QString expectationCode = QStringLiteral("expectation");

QString originWords(const mapping::Output &output)
{
    switch (output.origin) {
    case Origin::Mapping: return {};
    case Origin::Direct: return ResultModel::tr("given directly");
    case Origin::SourceDefault: return ResultModel::tr("default of the source");
    case Origin::ApiDefault: return ResultModel::tr("default of the service");
    }
    return {};
}

QString labelOfWhole(const Diagnostic &diagnostic)
{
    const bool payload = diagnostic.id == Code::PayloadNested || diagnostic.id == Code::PayloadTooDeep;
    return payload ? ResultModel::tr("Payload") : ResultModel::tr("Mapping");
}

std::size_t placeOf(const mapping::TargetCatalog &catalog, const QString &target)
{
    const std::string name = target.toStdString();
    const auto &all = catalog.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].name == name)
            return i;
    }
    return all.size();
}

} // namespace

Mend mendOf(const Diagnostic &diagnostic, const Preview &preview)
{
    if (diagnostic.suggestion.empty())
        return {};
    Mend mend{.kind = Mend::Kind::SampleValue,
              .text = domain::qtText(diagnostic.suggestion),
              .rule = diagnostic.rule,
              .span = {.offset = diagnostic.offset, .length = diagnostic.length},
              .label = {}};
    QString shown = mend.text;
    if (diagnostic.id == Code::TargetUnknown) {
        mend.kind = Mend::Kind::Target;
        shown = faceOfWritten(diagnostic.suggestion, *preview.catalog).label;
    } else if (diagnostic.id == Code::PathNearMiss) {
        mend.kind = Mend::Kind::Path;
    } else if (diagnostic.id == Code::CurrencySourceDefault) {
        mend.kind = Mend::Kind::Currency;
    } else if (diagnostic.length == 0) {
        return {};
    }
    //: Button that mends a value; %1 is what it becomes, for example 1299.00
    mend.label = ResultModel::tr("Use %1").arg(shown);
    return mend;
}

ResultModel::ResultModel(QObject *parent) : SyncedModel(parent) {}

void ResultModel::setPreview(const std::shared_ptr<const Preview> &preview)
{
    m_preview = preview;
    show(preview ? rowsOf(*preview) : std::vector<Row>());
}

void ResultModel::setPins(const ResultPins &pins)
{
    if (pins == m_pins)
        return;
    m_pins = pins;
    show(m_preview ? rowsOf(*m_preview) : std::vector<Row>());
}

void ResultModel::show(std::vector<Row> rows)
{
    const std::array before{m_errors, m_warnings, m_notes};
    m_errors = m_warnings = m_notes = 0;
    for (const Row &row : rows) {
        for (const ResultRemark &remark : row.remarks) {
            if (remark.code == expectationCode)
                continue; // counted with the expectations
            switch (remark.severity) {
            case Severity::Error: ++m_errors; break;
            case Severity::Warning: ++m_warnings; break;
            case Severity::Note: ++m_notes; break;
            }
        }
    }
    syncRows(
        {}, m_rows, std::move(rows), [](const Row &row) { return row.key; }, 1);
    if (before != std::array{m_errors, m_warnings, m_notes})
        Q_EMIT countsChanged();
}

std::vector<ResultModel::Row> ResultModel::rowsOf(const Preview &preview) const
{
    std::vector<Row> rows;
    rows.reserve(preview.prediction.outputs.size() + 4);
    for (const mapping::Output &output : preview.prediction.outputs)
        rows.push_back(rowOf(output, preview));
    addRemarks(rows, preview);
    addPins(rows, preview);
    return rows;
}

std::vector<ResultModel::Row>::iterator ResultModel::rowFor(std::vector<Row> &rows, const QString &target,
                                                            const Preview &preview) const
{
    auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.key == target; });
    if (found != rows.end())
        return found;
    Row row;
    row.key = target;
    row.target = target;
    row.label = faceOfWritten(target.toStdString(), *preview.catalog).label;
    const std::size_t place = placeOf(*preview.catalog, target);
    found = std::find_if(rows.begin(), rows.end(), [&](const Row &other) {
        return !other.target.isEmpty() && placeOf(*preview.catalog, other.target) > place;
    });
    return rows.insert(found, std::move(row));
}

/// A row without a value that only an expectation made says so, and is never silent about a failure.
void ResultModel::mark(Row &row, const ResultPin &pin)
{
    if (row.pin != PinState::Fails)
        row.pin = pin.holds ? PinState::Holds : PinState::Fails;
    if (row.value.isEmpty() && !row.error && !row.target.isEmpty())
        row.value = tr("No value");
    if (pin.holds)
        return;
    ResultRemark remark{.severity = Severity::Error, .code = expectationCode, .text = {}, .mend = {}};
    if (row.target.isEmpty())
        remark.text = tr("Expected: no warning and no error");
    else if (pin.expected)
        //: %1 is the value that was pinned, for example 499.99
        remark.text = tr("Expected %1").arg(*pin.expected);
    else
        remark.text = tr("Expected no value");
    if (!pin.from.isEmpty())
        //: After "Expected 499.99"; %1 is the name of a test
        remark.text += QLatin1Char(' ') + tr("(“%1”)").arg(pin.from);
    if (pin.mine && !row.target.isEmpty())
        remark.mend = {.kind = Mend::Kind::Expectation,
                       .text = row.exact,
                       .rule = -1,
                       .span = {},
                       //: Button: %1 is the value there is now, for example 512.00
                       .label = row.exact.isEmpty() ? tr("Expect no value from now on")
                                                    : tr("Expect %1 from now on").arg(row.exact),
                       .path = row.target};
    row.remarks.push_back(std::move(remark)); // Enter mends the value first
}

void ResultModel::addPins(std::vector<Row> &rows, const Preview &preview) const
{
    for (auto pin = m_pins.cbegin(); pin != m_pins.cend(); ++pin) {
        if (!pin.key().isEmpty()) {
            mark(*rowFor(rows, pin.key(), preview), *pin);
            continue;
        }
        Row row;
        row.key = QStringLiteral("!!");
        row.label = tr("Whole sample");
        row.pin = PinState::Holds;
        if (pin->holds)
            row.remarks.push_back({.severity = Severity::Note,
                                   .code = expectationCode,
                                   .text = tr("No warning and no error, as expected"),
                                   .mend = {}});
        else
            mark(row, *pin);
        row.pin = pin->holds ? PinState::Holds : PinState::Fails;
        rows.insert(rows.begin(), std::move(row));
    }
}

ResultModel::Row ResultModel::rowOf(const mapping::Output &output, const Preview &preview) const
{
    Row row;
    row.target = domain::qtText(output.target);
    row.key = row.target;
    row.label = faceOfWritten(output.target, *preview.catalog).label;
    row.exact = domain::qtText(output.value);
    row.value = row.exact;
    row.origin = originWords(output);
    row.rule = output.rule;
    row.path = domain::qtText(output.path);
    row.span = {.offset = output.offset, .length = output.length};
    const auto target = preview.catalog->resolve(output.target);
    if (target && target->kind == mapping::ValueKind::DateTime) {
        if (output.origin == Origin::ApiDefault) {
            row.value = tr("When it is received");
            row.exact.clear(); // the clock's time of this very moment means nothing
        } else {
            row.value = shownTime(output.value);
        }
    }
    if (output.rule >= 0 && output.rule < static_cast<int>(preview.rules.size()))
        row.raw = preview.rules[static_cast<std::size_t>(output.rule)].sample;
    const QString note = preview.phoneNotes.value(row.exact);
    if (!note.isEmpty() && target && target->kind == mapping::ValueKind::Phone)
        row.remarks.push_back(
            {.severity = Severity::Note, .code = QStringLiteral("phone.note"), .text = note, .mend = {}});
    return row;
}

void ResultModel::addRemarks(std::vector<Row> &rows, const Preview &preview) const
{
    std::vector<Row> whole;
    for (const Diagnostic &diagnostic : preview.prediction.diagnostics) {
        if (diagnostic.id == Code::RuleShadowed)
            continue; // the table says it beside the rule
        const ResultRemark remark{.severity = diagnostic.severity,
                                  .code = domain::qtText(diagnostic.code),
                                  .text = shortSentence(diagnostic),
                                  .mend = mendOf(diagnostic, preview)};
        const QString target = domain::qtText(diagnostic.target);
        if (!diagnostic.hasTarget) {
            Row row;
            row.key = QLatin1Char('!') + domain::qtText(diagnostic.code) + domain::qtText(diagnostic.path);
            row.label = labelOfWhole(diagnostic);
            row.path = domain::qtText(diagnostic.path);
            row.span = {.offset = diagnostic.offset, .length = diagnostic.length};
            row.remarks.push_back(remark);
            whole.push_back(std::move(row));
            continue;
        }
        // Each rule with an unknown target is a problem of its own; all else is said with its target.
        const bool unknown = diagnostic.id == Code::TargetUnknown;
        const QString key = unknown ? QString(QLatin1Char('?') + domain::qtText(diagnostic.path) + target) : target;
        auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.key == key; });
        if (found == rows.end()) {
            Row row;
            row.key = key;
            row.target = target;
            row.label = faceOfWritten(diagnostic.target, *preview.catalog).label;
            const std::size_t place = placeOf(*preview.catalog, target);
            found = std::find_if(rows.begin(), rows.end(),
                                 [&](const Row &other) { return placeOf(*preview.catalog, other.target) > place; });
            found = rows.insert(found, std::move(row));
        }
        if (found->exact.isEmpty() && found->origin.isEmpty() && found->rule < 0) {
            found->rule = diagnostic.rule;
            found->path = domain::qtText(diagnostic.path);
            found->span = {.offset = diagnostic.offset, .length = diagnostic.length};
            if (diagnostic.rule >= 0)
                found->raw = preview.rules[static_cast<std::size_t>(diagnostic.rule)].sample;
        }
        found->error = found->error || (diagnostic.severity == Severity::Error && found->value.isEmpty());
        found->remarks.push_back(remark);
    }
    rows.insert(rows.begin(), std::make_move_iterator(whole.begin()), std::make_move_iterator(whole.end()));
}

QModelIndex ResultModel::indexOfRule(int rule) const
{
    for (std::size_t i = 0; i < m_rows.size() && rule >= 0; ++i) {
        if (m_rows[i].rule == rule)
            return index(static_cast<int>(i), 0);
    }
    return {};
}

const std::vector<ResultRemark> &ResultModel::remarks(const QModelIndex &index) const
{
    return m_rows[static_cast<std::size_t>(index.row())].remarks;
}

QModelIndex ResultModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ResultModel::parent(const QModelIndex & /*child*/) const
{
    return {};
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.value.isEmpty() ? row.label : QString(row.label + QStringLiteral(": ") + row.value);
    case Qt::AccessibleTextRole: return describe(row);
    case TargetRole: return row.target;
    case LabelRole: return row.label;
    case ValueRole: return row.value;
    case ExactValueRole: return row.exact;
    case RawRole: return row.raw;
    case RuleRole: return row.rule;
    case PathRole: return row.path;
    case OriginTextRole: return row.origin;
    case OffsetRole: return static_cast<qulonglong>(row.span.offset);
    case LengthRole: return static_cast<qulonglong>(row.span.length);
    case RemarksRole: return QVariant::fromValue(row.remarks);
    case HasErrorRole: return row.error;
    case PinRole: return static_cast<int>(row.pin);
    case PinnableRole:
        // What the clock says means nothing the next time.
        return !row.target.isEmpty() && !row.key.startsWith(QLatin1Char('?'))
               && (!row.exact.isEmpty() || row.error || row.pin != PinState::None || row.rule >= 0);
    default: return {};
    }
}

QString ResultModel::describe(const Row &row)
{
    QString words = row.label;
    if (row.error)
        words += QStringLiteral(": ") + tr("no value");
    else if (!row.value.isEmpty())
        words += QStringLiteral(": ") + row.value;
    if (row.rule >= 0)
        words += QStringLiteral(", ") + tr("from rule %1").arg(row.rule + 1);
    else if (!row.origin.isEmpty())
        words += QStringLiteral(", ") + row.origin;
    if (row.pin == PinState::Holds)
        words += QStringLiteral(", ") + tr("pinned, as expected");
    else if (row.pin == PinState::Fails)
        words += QStringLiteral(", ") + tr("pinned, not as expected");
    for (const ResultRemark &remark : row.remarks)
        words += QStringLiteral(". ") + remark.text;
    return words;
}

QHash<int, QByteArray> ResultModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert(TargetRole, "target");
    names.insert(ValueRole, "value");
    names.insert(RuleRole, "rule");
    names.insert(RawRole, "raw");
    return names;
}

} // namespace desk::models

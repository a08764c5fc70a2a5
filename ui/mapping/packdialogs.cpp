// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/packdialogs.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "app/sync/catalog.h"
#include "models/mapping/payloadlibrary.h"
#include "ui/mapping/changeview.h"
#include "ui/mapping/checkline.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QtConcurrentRun>

namespace desk::ui {

using mapping::FieldMatch;
using mapping::MappingPack;

namespace {

const QString createChoice = QStringLiteral("+");
const QString leaveOutChoice = QStringLiteral("-");

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString currencyName(const std::optional<std::string> &code)
{
    return code ? text(*code) : ImportPackDialog::tr("none (USD)");
}

} // namespace

QString customFieldTypeName(domain::CustomFieldType type)
{
    using FieldType = domain::CustomFieldType;
    switch (type) {
    case FieldType::Text: return ImportPackDialog::tr("Text");
    case FieldType::Number: return ImportPackDialog::tr("Number");
    case FieldType::Date: return ImportPackDialog::tr("Date");
    case FieldType::Email: return ImportPackDialog::tr("E-mail");
    case FieldType::Phone: return ImportPackDialog::tr("Phone");
    case FieldType::Url: return ImportPackDialog::tr("Web address");
    case FieldType::SingleSelect: return ImportPackDialog::tr("Single select");
    case FieldType::MultiSelect: return ImportPackDialog::tr("Multi select");
    case FieldType::Unknown: return ImportPackDialog::tr("Unknown type");
    }
    return {};
}

ExportPackDialog::ExportPackDialog(MappingController *controller, QWidget *parent)
    : DialogFrame(parent),
      m_controller(controller),
      m_withSamples(new QCheckBox(tr("With its &samples"), this)),
      m_withTests(new QCheckBox(tr("With its &expectations"), this)),
      m_state(newParagraph(
          tr("Samples and expectations hold what people sent: names, e-mail addresses, phone numbers. Leave "
             "them out of a pack that others will read."),
          this))
{
    setObjectName(QStringLiteral("exportPackDialog"));
    setMinimumWidth(unit(520));
    setHeading(
        tr("Export the mapping of “%1”").arg(controller->source()->name),
        tr("One file with the rules, the default currency and what its custom fields are. Addresses, keys and the "
           "settings of this source stay here."));
    for (QCheckBox *box : {m_withSamples, m_withTests}) {
        box->setEnabled(false);
        body()->addWidget(box);
    }
    m_withSamples->setObjectName(QStringLiteral("withSamples"));
    m_withTests->setObjectName(QStringLiteral("withTests"));
    body()->addWidget(m_state);
    if (controller->document()->isChanged())
        body()->addWidget(
            newParagraph(tr("The mapping is exported as the table shows it, with the changes that are not saved "
                            "yet."),
                         this));
    addCancel(tr("Cancel"));
    m_do = addDo(tr("Choose a file…"), "export");
    m_do->setObjectName(QStringLiteral("doButton"));
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(pack()); });
    connect(controller->payloads(), &models::PayloadLibrary::changed, this,
            &ExportPackDialog::read); // they may yet come
    read();
}

void ExportPackDialog::read()
{
    if (!m_controller->session())
        return;
    auto kept = m_controller->session()->workspace().read(
        [id = m_controller->sourceId()](store::Database &db) -> domain::Result<Kept> {
            auto samples = store::SampleRepository(db).ofSource(id, store::SampleRepository::mostKept);
            if (!samples)
                return tl::unexpected(samples.error());
            auto tests = store::MappingTestRepository(db).ofSource(id);
            if (!tests)
                return tl::unexpected(tests.error());
            return Kept{std::move(*samples), std::move(*tests)};
        });
    domain::whenReady(kept, this, [this](const domain::Result<Kept> &answer) { take(answer); });
}

void ExportPackDialog::take(const domain::Result<Kept> &kept)
{
    if (!kept) {
        m_state->setText(kept.error().message);
        return;
    }
    m_kept = *kept;
    m_withSamples->setText(tr("With its &samples (%n)", nullptr, static_cast<int>(m_kept.samples.size())));
    m_withTests->setText(tr("With its &expectations (%n)", nullptr, static_cast<int>(m_kept.tests.size())));
    m_withSamples->setEnabled(!m_kept.samples.isEmpty());
    m_withTests->setEnabled(!m_kept.tests.isEmpty());
}

MappingPack ExportPackDialog::pack() const
{
    auto *session = m_controller->session();
    MappingPack pack =
        mapping::makePack(m_controller->source()->name.toStdString(), session->profile().businessName.toStdString(),
                          m_controller->document()->mapping(), session->catalog().customFields());
    if (m_withSamples->isChecked()) {
        for (const auto &sample : m_kept.samples) {
            domain::JsonDocument parsed; // only what is a payload; a broken one helps nobody
            if (!parsed.parse(sample.payload.toStdString()) && parsed.root().isObject())
                pack.samples.push_back({.name = sample.name.toStdString(), .payload = sample.payload.toStdString()});
        }
    }
    if (m_withTests->isChecked()) {
        for (const store::MappingTest &test : m_kept.tests)
            pack.expectations.push_back(test.document.toStdString());
    }
    return pack;
}

ImportPackDialog::ImportPackDialog(MappingController *controller, MappingPack pack, QWidget *parent)
    : WriteDialog(controller->session(), parent),
      m_controller(controller),
      m_pack(std::move(pack)),
      m_gaps(mapping::gapsOf(m_pack, controller->document()->mapping(), session()->catalog().customFields(),
                             session()->catalog().customFieldsKnown()))
{
    setObjectName(QStringLiteral("importPackDialog"));
    setMinimumWidth(unit(720));
    const int rules = static_cast<int>(m_pack.rules.size());
    //: %1 is the name of a source
    setHeading(tr("Import a pack into “%1”?").arg(controller->source()->name),
               m_pack.business.empty()
                   //: %1 is the name of the pack
                   ? tr("“%1”, %n rule(s). They take the place of the rules here, as one edit that you can undo.",
                        nullptr, rules)
                         .arg(text(m_pack.name))
                   //: %1 is the name of the pack, %2 of a business
                   : tr("“%1” of %2, %n rule(s). They take the place of the rules here, as one edit that you can undo.",
                        nullptr, rules)
                         .arg(text(m_pack.name), text(m_pack.business)));
    addFields();
    addRest();
    addOutcome();
    addButtons(tr("Import"), "import");
    showOutcome();
    connect(controller->payloads(), &models::PayloadLibrary::changed, this, &ImportPackDialog::lookAtPaths);
    connect(controller->payloads(), &models::PayloadLibrary::failed, this, [this](const domain::Error &error) {
        m_paths->setWords(QStringLiteral("warning"), &Tokens::warn, error.message);
        fitHeight();
    });
    lookAtPaths();
}

void ImportPackDialog::addFields()
{
    if (m_gaps.fields.empty())
        return;
    const bool clean = std::ranges::all_of(m_gaps.fields, &FieldMatch::isClean);
    body()->addWidget(newLabel(clean ? tr("Its custom fields are all here") : tr("Its custom fields"), "strong", this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(unit(12));
    grid->setVerticalSpacing(unit(6));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (int row = 0; const FieldMatch &match : m_gaps.fields)
        addFieldRow(grid, row++, match);
    body()->addLayout(grid);
}

void ImportPackDialog::addFieldRow(QGridLayout *grid, int row, const FieldMatch &match)
{
    auto *line = new CheckLine(this);
    const QString label = match.wanted.label.empty() ? text(match.wanted.key) : text(match.wanted.label);
    const QString type = customFieldTypeName(match.wanted.type);
    if (match.isClean())
        //: %1 is a custom field's label, %2 its type
        line->setWords(QStringLiteral("check"), &Tokens::ok, tr("%1 · %2").arg(label, type));
    else if (match.otherType)
        //: %3 is the type of the field with the same name here
        line->setWords(QStringLiteral("warning"), &Tokens::warn,
                       tr("%1 · %2, here it is: %3").arg(label, type, customFieldTypeName(match.found->type)));
    else
        line->setWords(QStringLiteral("warning"), &Tokens::warn, tr("%1 · %2, not in this business").arg(label, type));
    grid->addWidget(line, row, 0);
    auto *box = new ElidedCombo(this);
    box->setObjectName(QStringLiteral("fieldChoice%1").arg(row));
    box->setAccessibleName(tr("What becomes of %1").arg(label));
    fillChoices(box, match);
    grid->addWidget(box, row, 1);
    m_boxes.push_back(box);
    connect(box, &QComboBox::currentIndexChanged, this, &ImportPackDialog::showOutcome);
}

void ImportPackDialog::fillChoices(QComboBox *box, const FieldMatch &match) const
{
    const auto &fields = session()->catalog().customFields();
    if (!session()->catalog().customFieldsKnown()) {
        box->addItem(tr("Keep its id"), text(match.wanted.id));
    } else {
        for (const domain::CustomField &field : fields)
            //: A custom field's label and its type
            box->addItem(tr("%1 · %2").arg(field.label, customFieldTypeName(field.type)), field.id);
        if (match.how != FieldMatch::How::SameKey && match.how != FieldMatch::How::SameId)
            box->addItem(tr("Create it in this business"), createChoice);
    }
    box->addItem(tr("Leave its %n rule(s) out", nullptr, match.rules), leaveOutChoice);
    const QString chosen = match.found                            ? match.found->id
                           : match.how == FieldMatch::How::SameId ? text(match.wanted.id)
                                                                  : QString();
    // A missing one is decided by nobody but the operator.
    box->setPlaceholderText(tr("Choose what becomes of it"));
    box->setCurrentIndex(chosen.isEmpty() ? -1 : box->findData(chosen));
}

void ImportPackDialog::addRest()
{
    if (m_gaps.currencyDiffers) {
        auto *row = new QHBoxLayout;
        auto *line = new CheckLine(this);
        line->setWords(QStringLiteral("warning"), &Tokens::warn,
                       //: Both are currency codes, or "none (USD)"
                       tr("Its default currency is %1, here it is %2.")
                           .arg(currencyName(m_pack.currency), currencyName(m_gaps.presentCurrency)));
        row->addWidget(line, 1);
        m_currency = new QComboBox(this);
        m_currency->setObjectName(QStringLiteral("currencyChoice"));
        m_currency->setAccessibleName(tr("Default currency"));
        m_currency->addItem(tr("Keep %1").arg(currencyName(m_gaps.presentCurrency)), false);
        m_currency->addItem(tr("Take %1").arg(currencyName(m_pack.currency)), true);
        m_currency->setPlaceholderText(tr("Choose a currency"));
        m_currency->setCurrentIndex(-1);
        row->addWidget(m_currency, 1);
        body()->addLayout(row);
        connect(m_currency, &QComboBox::currentIndexChanged, this, &ImportPackDialog::showOutcome);
    }
    if (!m_gaps.unknownTargets.empty()) {
        QStringList names;
        for (const auto &rule : m_gaps.unknownTargets)
            names << text(rule.target);
        auto *line = new CheckLine(this);
        line->setObjectName(QStringLiteral("unknownTargets"));
        //: %1 is a list of names
        line->setWords(QStringLiteral("warning"), &Tokens::warn,
                       tr("The service knows no target of these names: %1.").arg(names.join(QStringLiteral(", "))));
        body()->addWidget(line);
        m_leaveOut = new QCheckBox(tr("Leave those rules out; the service refuses a mapping that has them"), this);
        m_leaveOut->setObjectName(QStringLiteral("leaveOutUnknown"));
        m_leaveOut->setChecked(true);
        body()->addWidget(m_leaveOut);
        connect(m_leaveOut, &QCheckBox::toggled, this, &ImportPackDialog::showOutcome);
    }
    m_paths = new CheckLine(this);
    m_paths->setObjectName(QStringLiteral("pathReport"));
    m_paths->setWords(QStringLiteral("retry"), &Tokens::text2, tr("Looking for its paths in the stored payloads…"));
    body()->addWidget(m_paths);
    if (m_pack.samples.empty() && m_pack.expectations.empty())
        return;
    //: %1 is "3 samples", %2 is "2 expectations"
    m_withExamples =
        new QCheckBox(tr("Also take over its %1 and %2")
                          .arg(tr("%n sample(s)", nullptr, static_cast<int>(m_pack.samples.size())),
                               tr("%n expectation(s)", nullptr, static_cast<int>(m_pack.expectations.size()))),
                      this);
    m_withExamples->setObjectName(QStringLiteral("withExamples"));
    m_withExamples->setChecked(true);
    body()->addWidget(m_withExamples);
}

void ImportPackDialog::addOutcome()
{
    body()->addSpacing(unit(6));
    auto *head = new QHBoxLayout;
    m_title = newLabel({}, "strong", this);
    head->addWidget(m_title, 1);
    m_changes = new ChangeView(this);
    head->addWidget(m_changes->switcher());
    body()->addLayout(head);
    body()->addWidget(m_changes);
    m_summary = new CheckLine(this);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    body()->addWidget(m_summary);
    connect(m_changes->switcher(), &SegmentedControl::currentChanged, this, &ImportPackDialog::fitHeight);
}

void ImportPackDialog::lookAtPaths()
{
    if (m_controller->payloads()->isReading())
        return; // it tells when they are there
    const auto payloads = m_controller->payloads()->payloads();
    const int look = ++m_look;
    if (payloads->empty()) {
        m_paths->setWords(QStringLiteral("note"), &Tokens::text2,
                          tr("No payload is stored for this source, so its paths cannot be checked."));
        return;
    }
    auto asked = QtConcurrent::run([pack = m_pack, payloads] { return mapping::pathsNeverSeen(pack, *payloads); });
    domain::whenReady(asked, this, [this, look](const std::vector<std::string> &never) {
        if (look == m_look)
            showPaths(never);
    });
}

void ImportPackDialog::showPaths(const std::vector<std::string> &never)
{
    const int payloads = static_cast<int>(m_controller->payloads()->payloads()->size());
    if (never.empty()) {
        m_paths->setWords(QStringLiteral("check"), &Tokens::ok,
                          tr("The stored payloads of this source have all of its paths."));
    } else {
        constexpr std::size_t most = 8;
        QStringList names;
        for (std::size_t i = 0; i < std::min(most, never.size()); ++i)
            names << text(never[i]);
        if (never.size() > most)
            names << QStringLiteral("…");
        //: %1 is "3 of its 12 paths", %2 a list of paths
        m_paths->setWords(
            QStringLiteral("warning"), &Tokens::warn,
            tr("None of the %n stored payload(s) here has %1: %2", nullptr, payloads)
                .arg(tr("%1 of its %n path(s)", nullptr, static_cast<int>(m_pack.rules.size())).arg(never.size()),
                     names.join(QStringLiteral(", "))));
    }
    fitHeight();
}

mapping::PackChoices ImportPackDialog::choices() const
{
    mapping::PackChoices choices;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QString chosen = m_boxes[i]->currentData().toString();
        const std::string &id = m_gaps.fields[i].wanted.id;
        // What is to be created has no id yet; its rules are shown with the one they had.
        if (chosen == leaveOutChoice || m_boxes[i]->currentIndex() < 0)
            choices.fieldIds[id] = std::nullopt;
        else
            choices.fieldIds[id] = chosen == createChoice ? id : chosen.toStdString();
    }
    choices.takeCurrency = m_currency && m_currency->currentData().toBool();
    choices.leaveOutUnknown = !m_leaveOut || m_leaveOut->isChecked();
    return choices;
}

int ImportPackDialog::toCreate() const
{
    return static_cast<int>(std::ranges::count_if(
        m_boxes, [](const QComboBox *box) { return box->currentData().toString() == createChoice; }));
}

bool ImportPackDialog::isComplete() const
{
    const auto isOpen = [](const QComboBox *box) { return box->currentIndex() < 0; };
    return std::ranges::none_of(m_boxes, isOpen) && !(m_currency && isOpen(m_currency));
}

void ImportPackDialog::showOutcome()
{
    if (!m_changes)
        return;
    const mapping::PackOutcome outcome = mapping::applyPack(m_pack, m_controller->document()->mapping(), choices());
    m_changes->setMappings(m_controller->document()->mapping(), outcome.mapping, *m_controller->document()->catalog());
    m_title->setText(m_changes->count() > 0 ? tr("What changes in the table: %n change(s)", nullptr, m_changes->count())
                                            : tr("Nothing changes in the table."));
    QStringList parts;
    if (!isComplete())
        parts << tr("Some of it is still to be decided.");
    if (!outcome.leftOut.empty())
        parts << tr("%n rule(s) are left out.", nullptr, static_cast<int>(outcome.leftOut.size()));
    if (const int create = toCreate(); create > 0)
        //: %1 is the name of a business
        parts << tr("%n custom field(s) are created in %1 first.", nullptr, create).arg(businessName());
    parts << tr("The mapping is saved only when you save it.");
    m_summary->setWords(isComplete() ? QStringLiteral("note") : QStringLiteral("warning"),
                        isComplete() ? &Tokens::text2 : &Tokens::warn, parts.join(QLatin1Char(' ')));
    updateButton();
    fitHeight();
}

void ImportPackDialog::write()
{
    createNext();
}

/// One after the other: what was created stays chosen when a later one is refused, and is not created twice.
void ImportPackDialog::createNext()
{
    const auto next = std::ranges::find_if(
        m_boxes, [](const QComboBox *box) { return box->currentData().toString() == createChoice; });
    if (next == m_boxes.end()) {
        apply();
        return;
    }
    const MappingPack::Field wanted = m_gaps.fields[static_cast<std::size_t>(next - m_boxes.begin())].wanted;
    api::CustomFieldWrite field;
    field.key = text(wanted.key);
    field.label = wanted.label.empty() ? text(wanted.key) : text(wanted.label);
    field.type = wanted.type == domain::CustomFieldType::Unknown ? domain::CustomFieldType::Text : wanted.type;
    await(session()->client().createCustomField(field), [this, box = *next](const domain::CustomField &made) {
        session()->catalog().addCustomField(made);
        box->addItem(made.label, made.id);
        box->setCurrentIndex(box->count() - 1);
        createNext();
    });
}

void ImportPackDialog::apply()
{
    const mapping::PackChoices chosen = choices();
    const mapping::PackOutcome outcome = mapping::applyPack(m_pack, m_controller->document()->mapping(), chosen);
    m_controller->history()->noteImported(outcome.mapping);
    m_controller->document()->replace(outcome.mapping,
                                      //: %1 is the name of a mapping pack
                                      tr("Import the pack “%1”").arg(text(m_pack.name)));
    if (m_withExamples && m_withExamples->isChecked()) {
        keepExamples(chosen);
        return;
    }
    Q_EMIT imported(tr("The pack was imported. It is not saved yet."));
    finish();
}

void ImportPackDialog::keepExamples(const mapping::PackChoices &choices)
{
    using Samples = QList<store::SampleRepository::Sample>;
    auto written = session()->workspace().write(
        [id = m_controller->sourceId(), pack = m_pack, choices](store::Database &db) -> domain::Result<Samples> {
            store::SampleRepository samples(db);
            store::MappingTestRepository tests(db);
            for (const MappingPack::Sample &sample : pack.samples) {
                const auto added = samples.add(id, text(sample.name), QStringLiteral("imported"),
                                               QByteArray::fromStdString(sample.payload));
                if (!added)
                    return tl::unexpected(added.error());
            }
            for (const std::string &document : pack.expectations) {
                const std::string here = mapping::withFieldIds(document, choices);
                domain::JsonDocument parsed;
                const bool good = !parsed.parseView(here);
                const auto name = good ? parsed.root()["name"].string() : std::string_view();
                const auto kept = tests.put({.id = 0,
                                             .sourceId = id,
                                             .name = text(std::string(name)),
                                             .document = QByteArray::fromStdString(here),
                                             .origin = QStringLiteral("imported"),
                                             .submission = 0,
                                             .createdAt = domain::Instant::now()});
                if (!kept)
                    return tl::unexpected(kept.error());
            }
            return samples.ofSource(id);
        });
    await(written, [this](const Samples &samples) {
        m_controller->shelf()->refreshItems(samples);
        Q_EMIT imported(tr("The pack was imported with its samples. The mapping is not saved yet."));
        finish();
    });
}

} // namespace desk::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/impactpayloadpane.h"

#include "app/domain/display.h"
#include "models/mapping/impactpayloadmodel.h"
#include "models/mapping/impactwords.h"
#include "models/mapping/targetface.h"
#include "ui/mapping/effectlook.h"
#include "ui/mapping/impacttable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

using mapping::Effect;
using models::ImpactPayloadModel;

namespace {

class PayloadDelegate : public RowDelegate
{
public:
    explicit PayloadDelegate(QObject *parent) : RowDelegate(28, parent) {}

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem & /*option*/, const QModelIndex &index,
                   const QRect &content) const override
    {
        const Tokens &t = tokens();
        const QString text = index.data().toString();
        switch (index.column()) {
        case ImpactPayloadModel::EffectColumn: {
            const auto effect = static_cast<Effect>(index.data(ImpactPayloadModel::EffectRole).toInt());
            paint::iconWord(painter, content, iconOf(effect), text, inkOf(toneOf(effect)));
            return;
        }
        case ImpactPayloadModel::ReceivedColumn:
            paint::tabular(painter, content, text, Theme::instance().font(Type::Body), t.text2);
            return;
        case ImpactPayloadModel::LinesColumn: paint::text(painter, content, text, Type::Body, t.text); return;
        default: paint::text(painter, content, text, Type::Body, t.text2);
        }
    }
};

QComboBox *newFilter(const char *name, const QString &words, QWidget *parent)
{
    auto *combo = new ElidedCombo(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(words);
    combo->setProperty("quiet", QStringLiteral("on"));
    combo->setProperty("dense", QStringLiteral("on"));
    combo->setMinimumWidth(unit(180));
    return combo;
}

} // namespace

ImpactPayloadPane::ImpactPayloadPane(QWidget *parent)
    : QWidget(parent),
      m_model(new ImpactPayloadModel(this)),
      m_target(newFilter("impactTargetFilter", tr("Show payloads by target"), this)),
      m_effect(newFilter("impactEffectFilter", tr("Show payloads by what happens"), this)),
      m_count(newLabel({}, "secondary", this)),
      m_table(new QTableView(this)),
      m_none(newLabel(tr("No payload fits this filter."), "secondary", this)),
      m_chosen(newLabel({}, "strong", this)),
      m_open(newButton(tr("Open as sample"), "open", ButtonKind::Outlined, this)),
      m_lines(new ImpactTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(8));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(unit(8));
    filters->addWidget(m_effect);
    filters->addWidget(m_target);
    filters->addStretch(1);
    m_count->setObjectName(QStringLiteral("impactPayloadCount"));
    filters->addWidget(m_count);
    layout->addLayout(filters);
    makeTable();
    layout->addWidget(m_table, 1);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setObjectName(QStringLiteral("impactNoPayload"));
    m_none->hide();
    layout->addWidget(m_none, 1);
    auto *chosen = new QHBoxLayout;
    m_chosen->setObjectName(QStringLiteral("impactChosen"));
    chosen->addWidget(m_chosen, 1);
    m_open->setObjectName(QStringLiteral("openAsSampleButton"));
    m_open->setAutoDefault(false);
    m_open->setToolTip(tr("Puts this payload into the sample pane."));
    chosen->addWidget(m_open);
    layout->addLayout(chosen);
    m_lines->setObjectName(QStringLiteral("impactLines"));
    m_lines->setAccessibleName(tr("What changes for the chosen payload"));
    layout->addWidget(m_lines);
    connect(m_effect, &QComboBox::activated, this, [this] {
        const QVariant effect = m_effect->currentData();
        m_model->setEffect(effect.isValid() ? std::optional(static_cast<Effect>(effect.toInt())) : std::nullopt);
        filtered();
    });
    connect(m_target, &QComboBox::activated, this, [this] { setTarget(m_target->currentData().toString()); });
    connect(m_open, &QPushButton::clicked, this, &ImpactPayloadPane::open);
    fillFilters();
    filtered();
}

void ImpactPayloadPane::makeTable()
{
    m_table->setObjectName(QStringLiteral("impactPayloads"));
    m_table->setAccessibleName(tr("Payloads for which something changes"));
    m_table->setModel(m_model);
    TableHeader *header = makeRowTable(m_table, new PayloadDelegate(m_table));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->resizeSection(ImpactPayloadModel::EffectColumn, unit(160));
    header->resizeSection(ImpactPayloadModel::ReceivedColumn, unit(130));
    header->resizeSection(ImpactPayloadModel::OriginColumn, unit(80));
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImpactPayloadPane::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImpactPayloadPane::showChosen);
    connect(m_table, &QTableView::activated, this, &ImpactPayloadPane::open);
}

bool ImpactPayloadPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(); // here, so that the dialog's button does not get it
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImpactPayloadPane::setResult(const models::ImpactResultPtr &result)
{
    if (result == m_model->result())
        return;
    using Payload = domain::PayloadSet::Payload;
    const Payload *const current = m_model->payload(m_table->currentIndex().row());
    const std::optional<Payload> chosen = current ? std::optional(*current) : std::nullopt;
    m_model->setResult(result);
    fillFilters();
    int row = -1;
    if (chosen && result) { // by its number: the set may have been read again
        const auto &payloads = result->payloads->payloads();
        const auto found = std::ranges::find_if(
            payloads, [&chosen](const Payload &one) { return one.origin == chosen->origin && one.id == chosen->id; });
        if (found != payloads.end())
            row = m_model->rowOf(static_cast<std::uint32_t>(found - payloads.begin()));
    }
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    filtered();
}

void ImpactPayloadPane::setTarget(const QString &target)
{
    m_model->setTarget(target);
    m_target->setCurrentIndex(std::max(0, m_target->findData(m_model->target())));
    filtered();
}

void ImpactPayloadPane::fillFilters()
{
    const models::ImpactResultPtr &result = m_model->result();
    m_effect->clear();
    m_effect->addItem(tr("Whatever happens"));
    m_target->clear();
    m_target->addItem(tr("Any target"), QString());
    if (result) {
        for (const Effect effect : {Effect::Wrong, Effect::Loses, Effect::Changes, Effect::Gains, Effect::Right}) {
            if (result->impact.count(effect) == 0 && m_model->effect() != effect)
                continue;
            QString words = models::effectWords(effect);
            words[0] = words[0].toUpper();
            m_effect->addItem(words, static_cast<int>(effect));
        }
        for (const mapping::ImpactPlan::Compared &compared : result->plan->compared())
            m_target->addItem(models::faceOfWritten(compared.target, *result->catalog).label,
                              QString::fromStdString(compared.target));
    }
    m_effect->setCurrentIndex(m_model->effect() ? m_effect->findData(static_cast<int>(*m_model->effect())) : 0);
    m_target->setCurrentIndex(std::max(0, m_target->findData(m_model->target())));
}

void ImpactPayloadPane::filtered()
{
    const int rows = m_model->rowCount();
    const qint64 all = m_model->result() ? static_cast<qint64>(m_model->result()->impact.payloads) : 0;
    //: %1 is how many stored payloads are listed, %2 how many there are
    m_count->setText(tr("%1 of %2 payloads").arg(domain::countText(rows), domain::countText(all)));
    m_table->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void ImpactPayloadPane::showChosen()
{
    const int row = m_table->currentIndex().row();
    const domain::PayloadSet::Payload *payload = m_model->payload(row);
    m_open->setEnabled(payload != nullptr);
    m_lines->setVisible(payload != nullptr);
    if (!payload) {
        m_chosen->clear();
        return;
    }
    //: %1 is the time at which a payload was received
    m_chosen->setText(tr("Payload of %1").arg(models::receivedText(payload->at)));
    m_lines->setLines(m_model->lines(row), *m_model->result()->catalog);
}

void ImpactPayloadPane::open()
{
    if (const auto *payload = m_model->payload(m_table->currentIndex().row()))
        Q_EMIT openRequested(*payload);
}

} // namespace desk::ui

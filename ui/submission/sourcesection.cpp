// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/sourcesection.h"

#include "models/submission/sourcelistmodel.h"
#include "ui/submission/problemline.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QComboBox>
#include <QIdentityProxyModel>

namespace desk::ui {

using mapping::Severity;
using models::SourceListModel;

namespace {

/// The pictures that the model only names.
class IconProxy : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DecorationRole)
            return QIdentityProxyModel::data(index, role);
        const QByteArray name = index.data(SourceListModel::IconRole).toString().toLatin1();
        return icon(name.constData());
    }
};

/// Name, and its conversion in a second tone; a paused one is fainter and says so.
class SourceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.selection : t.base);
        const bool paused = index.data(SourceListModel::PausedRole).toBool();
        QRect rect = option.rect.adjusted(unit(8), 0, -unit(8), 0);
        const int used = paint::iconWord(painter, rect, index.data(SourceListModel::IconRole).toString(),
                                         index.data().toString(), paused ? t.text3 : t.text);
        rect.setLeft(rect.left() + used + unit(8));
        paint::text(painter, rect, secondText(index), Type::Hint, t.text3);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString text = index.data().toString() + secondText(index);
        return {option.fontMetrics.horizontalAdvance(text) + unit(64), unit(28)};
    }

private:
    [[nodiscard]] static QString secondText(const QModelIndex &index)
    {
        const QString config = index.data(SourceListModel::ConfigTitleRole).toString();
        return index.data(SourceListModel::PausedRole).toBool() ? SourceSection::tr("%1, paused").arg(config) : config;
    }
};

} // namespace

SourceSection::SourceSection(QWidget *parent)
    : QWidget(parent),
      m_model(new SourceListModel(this)),
      m_combo(new QComboBox(this)),
      m_purpose(new ElidedLabel({}, "secondary", this)),
      m_caution(new ProblemLine(this)),
      m_problem(new ProblemLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(8));
    QLabel *title = newLabel(tr("&Source"), "section", this);
    title->setBuddy(m_combo);
    column->addWidget(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(12));
    m_combo->setObjectName(QStringLiteral("sourceCombo"));
    m_combo->setAccessibleName(tr("Source"));
    auto *proxy = new IconProxy(this);
    proxy->setSourceModel(m_model);
    m_combo->setModel(proxy);
    m_combo->setItemDelegate(new SourceDelegate(m_combo));
    m_combo->setMaxVisibleItems(16);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    //: In the list of sources while none is chosen
    m_combo->setPlaceholderText(tr("Choose a source"));
    m_combo->setCurrentIndex(-1);
    row->addWidget(m_combo, 5);
    m_purpose->setObjectName(QStringLiteral("sourcePurpose"));
    row->addWidget(m_purpose, 6);
    column->addLayout(row);
    m_caution->setObjectName(QStringLiteral("sourceCaution"));
    m_problem->setObjectName(QStringLiteral("sourceProblem"));
    column->addWidget(m_caution);
    column->addWidget(m_problem);
    connect(m_combo, &QComboBox::activated, this, [this](int chosen) {
        const QString id = m_combo->itemData(chosen, SourceListModel::IdRole).toString();
        if (id == m_sourceId)
            return;
        m_sourceId = id;
        m_problem->clear();
        refresh();
        Q_EMIT edited();
    });
}

void SourceSection::setCatalog(const QList<domain::ConversionConfig> &configs,
                               const QList<domain::ConversionSource> &sources)
{
    m_model->setCatalog(configs, sources);
    showChoice();
}

void SourceSection::setSource(const QString &sourceId)
{
    m_sourceId = sourceId;
    m_problem->clear();
    showChoice();
}

void SourceSection::showChoice()
{
    m_combo->setCurrentIndex(m_model->rowOf(m_sourceId));
    refresh();
}

QString SourceSection::sourceName() const
{
    const int row = m_model->rowOf(m_sourceId);
    return row < 0 ? QString() : m_model->index(row).data().toString();
}

QString SourceSection::fallbackCurrency() const
{
    const int row = m_model->rowOf(m_sourceId);
    const QString code = row < 0 ? QString() : m_model->index(row).data(SourceListModel::CurrencyRole).toString();
    return code.isEmpty() ? QStringLiteral("USD") : code;
}

void SourceSection::showProblem(const QString &sentence)
{
    m_problem->show(Severity::Error, sentence);
}

void SourceSection::setStatus(const QString &sentence)
{
    m_status = sentence;
    refresh();
}

void SourceSection::setMappingProblem(const QString &sentence)
{
    m_mappingProblem = sentence;
    refresh();
}

void SourceSection::refresh()
{
    const int row = m_model->rowOf(m_sourceId);
    m_combo->setEnabled(m_model->rowCount() > 0);
    QString purpose = m_model->purposeOf(row);
    if (row < 0 && m_model->rowCount() == 0)
        purpose = m_status;
    m_purpose->setText(purpose);
    QString caution = m_model->cautionOf(row);
    if (row < 0 && !m_sourceId.isEmpty() && m_model->rowCount() > 0)
        caution = tr("The source of this entry is not in the list of this business any more. Choose another one.");
    if (!m_mappingProblem.isEmpty())
        caution =
            tr("The mapping of this source cannot be read, so only the direct values count. %1").arg(m_mappingProblem);
    m_caution->show(Severity::Warning, caution);
}

} // namespace desk::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/addsourcedialog.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "app/domain/currency.h"
#include "app/domain/json.h"
#include "app/sync/catalog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QRadioButton>

namespace desk::ui {

void fillCurrencies(QComboBox *box, const QString &current)
{
    box->clear();
    //: No default currency; the service then takes US dollars
    box->addItem(AddSourceDialog::tr("None (USD)"), QString());
    for (const domain::Currency &currency : domain::currencies()) {
        const QString code = QString::fromUtf8(currency.code.data(), static_cast<qsizetype>(currency.code.size()));
        box->addItem(code, code);
    }
    if (box->findData(current) < 0)
        box->addItem(current, current);
    box->setCurrentIndex(box->findData(current));
}

AddSourceDialog::AddSourceDialog(connections::Session *session, const QString &configId, QWidget *parent)
    : WriteDialog(session, parent),
      m_name(new QLineEdit(this)),
      m_config(new QComboBox(this)),
      m_mapped(new QRadioButton(tr("Its payloads need a mapping"), this)),
      m_direct(new QRadioButton(tr("Its payloads use the target names already"), this)),
      m_currency(new QComboBox(this))
{
    setHeading(tr("Add a source"), tr("A webhook source takes payloads at an address of its own."));
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_name->setMaxLength(255);
    m_name->setPlaceholderText(tr("For example: Booking desk"));
    for (const domain::ConversionConfig &config : session->catalog().configs())
        m_config->addItem(config.title(), config.id);
    m_config->setCurrentIndex(std::max(0, m_config->findData(configId)));
    fillCurrencies(m_currency, {});
    m_mapped->setChecked(true);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(unit(16));
    form->setVerticalSpacing(unit(12));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Makes"), m_config);
    auto *modes = new QVBoxLayout;
    modes->setSpacing(unit(4));
    modes->addWidget(m_mapped);
    modes->addWidget(m_direct);
    form->addRow(tr("Payloads"), modes);
    form->addRow(tr("Default &currency"), m_currency);
    body()->addLayout(form);
    addButtons(tr("Add the source"), "add");

    connect(m_name, &QLineEdit::textChanged, this, &AddSourceDialog::updateButton);
    connect(m_direct, &QRadioButton::toggled, this, &AddSourceDialog::updateFields);
    m_name->setFocus();
    updateFields();
}

bool AddSourceDialog::isComplete() const
{
    return !m_name->text().trimmed().isEmpty() && m_config->currentIndex() >= 0;
}

void AddSourceDialog::updateFields()
{
    m_currency->setToolTip(tr("Used when a payload names no currency."));
    updateButton();
}

void AddSourceDialog::write()
{
    api::SourceCreate source;
    source.name = m_name->text().trimmed();
    const QString currency = m_currency->currentData().toString();
    if (m_direct->isChecked()) {
        source.direct = true;
        source.revenueCurrency = currency;
    } else if (!currency.isEmpty()) {
        domain::JsonWriter mapping;
        mapping.beginObject().key("mappings").beginObject().endObject();
        mapping.key("config").beginObject().member("revenueCurrency", currency).endObject().endObject();
        source.fieldMappings = QByteArray::fromStdString(mapping.take());
    }
    await(session()->client().createSource(m_config->currentData().toString(), source),
          [this](const domain::ConversionSource &made) {
              domain::ConversionSource whole = made;
              if (whole.configId.isEmpty())
                  whole.configId = m_config->currentData().toString();
              Q_EMIT added(whole);
              finish();
          });
}

} // namespace desk::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/fielddialog.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "app/sync/catalog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace desk::ui {

namespace {

constexpr int longest = 512; // the service's limit for label and key

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.toLower()) {
        switch (c.unicode()) {
        case 0x00E4: plain += QStringLiteral("ae"); break;
        case 0x00F6: plain += QStringLiteral("oe"); break;
        case 0x00FC: plain += QStringLiteral("ue"); break;
        case 0x00DF: plain += QStringLiteral("ss"); break;
        default: plain += c;
        }
    }
    QString result;
    for (const QChar c : plain.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result;
}

} // namespace

QString FieldDialog::keyFrom(const QString &label)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString key = withoutAccents(label).replace(others, QStringLiteral("_"));
    while (key.startsWith(QLatin1Char('_')))
        key.remove(0, 1);
    while (key.endsWith(QLatin1Char('_')))
        key.chop(1);
    return key.left(longest);
}

FieldDialog::FieldDialog(connections::Session *session, const QString &label, QWidget *parent)
    : WriteDialog(session, parent),
      m_label(new QLineEdit(label, this)),
      m_key(new QLineEdit(keyFrom(label), this)),
      m_type(new QComboBox(this)),
      m_note(newLabel({}, "secondary", this))
{
    setObjectName(QStringLiteral("fieldDialog"));
    setHeading(tr("Create a custom field"), tr("It belongs to “%1” and to all of its contacts.").arg(businessName()));
    m_label->setObjectName(QStringLiteral("fieldLabel"));
    m_label->setAccessibleName(tr("Label of the field"));
    m_label->setMaxLength(longest);
    m_label->setPlaceholderText(tr("For example: Company size"));
    m_key->setObjectName(QStringLiteral("fieldKey"));
    m_key->setAccessibleName(tr("Key of the field"));
    m_key->setMaxLength(longest);
    m_key->setFont(Theme::instance().font(Type::Code));
    m_type->setObjectName(QStringLiteral("fieldType"));
    m_type->setAccessibleName(tr("What the field takes"));
    fillTypes();
    m_note->setObjectName(QStringLiteral("fieldNote"));
    m_note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(unit(16));
    form->setVerticalSpacing(unit(12));
    form->addRow(tr("&Label"), m_label);
    form->addRow(tr("&Key"), m_key);
    //: What kind of values a custom field takes
    form->addRow(tr("&Takes"), m_type);
    body()->addLayout(form);
    body()->addWidget(m_note);
    addButtons(tr("Create the field"), "add");
    connect(m_label, &QLineEdit::textEdited, this, &FieldDialog::labelEdited);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &key) {
        m_ownKey = !key.isEmpty();
        check();
    });
    m_label->selectAll();
    m_label->setFocus();
    check();
}

void FieldDialog::fillTypes()
{
    using Kind = domain::CustomFieldType;
    const auto add = [this](const QString &words, Kind type) { m_type->addItem(words, static_cast<int>(type)); };
    add(tr("Text"), Kind::Text);
    add(tr("Number"), Kind::Number);
    add(tr("Date"), Kind::Date);
    add(tr("E-mail address"), Kind::Email);
    add(tr("Phone number"), Kind::Phone);
    add(tr("Web address"), Kind::Url);
    add(tr("One choice"), Kind::SingleSelect);
    add(tr("Several choices"), Kind::MultiSelect);
}

void FieldDialog::labelEdited()
{
    if (!m_ownKey)
        m_key->setText(keyFrom(m_label->text()));
    check();
}

void FieldDialog::check()
{
    static const QRegularExpression good(QStringLiteral("^[a-z0-9_]*$"));
    const QString key = m_key->text();
    const auto &fields = session()->catalog().customFields();
    const bool taken =
        std::any_of(fields.begin(), fields.end(), [&](const domain::CustomField &field) { return field.key == key; });
    if (!good.match(key).hasMatch())
        m_note->setText(tr("A key has small letters a to z, digits and _ only."));
    else if (taken)
        m_note->setText(tr("There is a field with the key “%1” already.").arg(key));
    else
        m_note->clear();
    m_note->setVisible(!m_note->text().isEmpty());
    updateButton();
}

bool FieldDialog::isComplete() const
{
    return !m_label->text().trimmed().isEmpty() && !m_key->text().isEmpty() && m_note->text().isEmpty();
}

void FieldDialog::write()
{
    api::CustomFieldWrite field;
    field.label = m_label->text().trimmed();
    field.key = m_key->text();
    field.type = static_cast<domain::CustomFieldType>(m_type->currentData().toInt());
    auto answer = session()->client().createCustomField(field);
    domain::whenReady(answer, this, [this](const domain::Result<domain::CustomField> &result) {
        if (!result && result.error().httpStatus == 403)
            Q_EMIT forbidden(result.error().message);
    });
    await(answer, [this](const domain::CustomField &made) {
        Q_EMIT created(made);
        finish();
    });
}

} // namespace desk::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectioneditor.h"

#include "app/domain/whenready.h"
#include "ui/connections/testresultview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

bool ConnectionDraft::isChanged() const
{
    return isNew ? !name.isEmpty() || !key.isEmpty() || !business.id.isEmpty() : !key.isEmpty() || result() != profile;
}

connections::Profile ConnectionDraft::result() const
{
    connections::Profile made = profile;
    made.name = name.trimmed();
    made.baseUrl = connections::baseUrlFromText(address);
    made.businessId = business.id;
    made.businessName = business.name;
    return made;
}

ConnectionEditor::ConnectionEditor(connections::KeyStore &keys, const api::TransportOptions &options, QWidget *parent)
    : QWidget(parent), m_keys(keys), m_options(options)
{
    build();
}

ConnectionEditor::~ConnectionEditor() = default;

QLabel *ConnectionEditor::addRow(const QString &label, QWidget *field, const QString &hint)
{
    auto *row = new QVBoxLayout;
    row->setSpacing(unit(4));
    auto *title = new QLabel(label, this);
    title->setBuddy(field);
    row->addWidget(title);
    row->addWidget(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    QLabel *words = nullptr;
    if (!hint.isEmpty()) {
        words = newLabel(hint, "hint", this);
        words->setWordWrap(true);
        row->addWidget(words);
        field->setAccessibleDescription(hint);
    }
    m_layout->addLayout(row);
    return words;
}

void ConnectionEditor::build()
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(unit(12));

    m_name = new QLineEdit(this);
    m_name->setPlaceholderText(tr("For example the shop’s name"));
    m_name->setMaxLength(100);
    addRow(tr("&Name"), m_name, {});

    m_address = new QLineEdit(this);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_addressHint = addRow(tr("&Address"), m_address, QStringLiteral(" "));

    m_key = new QLineEdit(this);
    m_key->setEchoMode(QLineEdit::Password);
    m_testButton = newButton(tr("&Test connection"), "live", ButtonKind::Outlined, this);
    m_testButton->setMinimumWidth(m_testButton->sizeHint().width()); // its words change
    auto *keyRow = new QWidget(this);
    auto *keyLayout = new QHBoxLayout(keyRow);
    keyLayout->setContentsMargins(0, 0, 0, 0);
    keyLayout->setSpacing(unit(8));
    keyLayout->addWidget(m_key, 1);
    keyLayout->addWidget(m_testButton);
    keyRow->setFocusProxy(m_key);
    addRow(tr("API &key"), keyRow, {});
    m_key->setAccessibleName(tr("API key"));

    m_result = new TestResultView(this);
    m_layout->addWidget(m_result);

    m_business = new QComboBox(this);
    m_business->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_business->setMinimumContentsLength(24);
    addRow(tr("&Business"), m_business, tr("One connection works with one business."));
    m_layout->addStretch(1);

    for (QLineEdit *field : {m_name, m_address, m_key})
        connect(field, &QLineEdit::textEdited, this, &ConnectionEditor::takeUp);
    connect(m_business, &QComboBox::activated, this, &ConnectionEditor::takeUp);
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionEditor::startTest);
    connect(m_key, &QLineEdit::returnPressed, this, &ConnectionEditor::startTest);
}

void ConnectionEditor::setDraft(const ConnectionDraft &draft)
{
    m_test.reset();
    setBusy(false);
    m_result->clear();
    m_draft = draft;
    m_filling = true;
    m_name->setText(draft.name);
    m_address->setText(draft.address);
    m_key->setText(draft.key);
    if (m_keys.hasEnvironmentKey())
        //: The name is an environment variable
        m_key->setPlaceholderText(tr("From CONVERSION_DESK_API_KEY, for this run only"));
    else
        m_key->setPlaceholderText(draft.isNew ? QStringLiteral("sk-ak-…")
                                              : tr("Stored. Type a new one only to replace it."));
    fillBusinesses();
    m_filling = false;
    updateHints();
}

void ConnectionEditor::focusFirst()
{
    (m_draft.name.isEmpty() ? m_name : m_key)->setFocus(Qt::OtherFocusReason);
}

void ConnectionEditor::takeUp()
{
    if (m_filling)
        return;
    m_draft.name = m_name->text();
    m_draft.address = m_address->text();
    m_draft.key = m_key->text();
    const int chosen = m_business->currentIndex();
    m_draft.business =
        chosen >= 0 && chosen < m_draft.businesses.size() ? m_draft.businesses[chosen] : domain::Business();
    updateHints();
    Q_EMIT edited();
}

void ConnectionEditor::updateHints()
{
    const QUrl url = connections::baseUrlFromText(m_draft.address);
    const bool usable = api::isUsableBaseUrl(url);
    QString words = url == connections::hostedService() ? tr("The hosted service.") : tr("Where the service runs.");
    if (!m_draft.address.trimmed().isEmpty() && !usable)
        words = url.scheme() == QLatin1String("http")
                    ? tr("Only this computer may be addressed by http. Use https.")
                    : tr("This address cannot be used: it needs https and a host, and no user name.");
    m_addressHint->setText(words);
    m_address->setAccessibleDescription(words);
    m_testButton->setEnabled(usable && hasKey());
}

bool ConnectionEditor::isComplete() const
{
    return !m_draft.name.trimmed().isEmpty() && api::isUsableBaseUrl(connections::baseUrlFromText(m_draft.address))
           && !m_draft.business.id.isEmpty() && hasKey();
}

/// Typed, stored with the connection, or given for this run.
bool ConnectionEditor::hasKey() const
{
    return !m_draft.key.trimmed().isEmpty() || !m_draft.isNew || m_keys.hasEnvironmentKey();
}

void ConnectionEditor::setBusy(bool busy)
{
    m_busy = busy;
    m_testButton->setText(busy ? tr("Testing…") : tr("&Test connection"));
    updateHints();
}

void ConnectionEditor::startTest()
{
    if (m_busy || !m_testButton->isEnabled())
        return;
    setBusy(true);
    m_result->showBusy();
    if (!m_draft.key.trimmed().isEmpty()) {
        testWith(api::Secret(m_draft.key));
        return;
    }
    const QString id = m_draft.profile.id;
    domain::whenReady(m_keys.read(id, connections::baseUrlFromText(m_draft.address)), this,
                      [this, id](const domain::Result<api::Secret> &key) {
                          if (id != m_draft.profile.id || !m_busy)
                              return; // another connection is shown by now
                          if (key)
                              testWith(*key);
                          else
                              tested(tl::unexpected(key.error()));
                      });
}

void ConnectionEditor::testWith(const api::Secret &key)
{
    m_test = std::make_unique<connections::ConnectionTest>(connections::baseUrlFromText(m_draft.address), key,
                                                           m_draft.business.id, nullptr, m_options);
    domain::whenReady(m_test->run(), m_test.get(), [this](const domain::Result<connections::TestReport> &report) {
        // Not from inside the test's own answer, as tested() may end it.
        QMetaObject::invokeMethod(
            m_test.get(), [this, report] { tested(report); }, Qt::QueuedConnection);
    });
}

void ConnectionEditor::tested(const domain::Result<connections::TestReport> &report)
{
    setBusy(false);
    if (m_test)
        m_test.release()->deleteLater();
    if (!report) {
        m_result->showError(report.error());
        return;
    }
    m_result->showReport(*report);
    m_draft.businesses = report->businesses;
    const auto known = std::ranges::find(report->businesses, m_draft.business.id, &domain::Business::id);
    if (known != report->businesses.end())
        m_draft.business = *known;
    else
        m_draft.business = report->businesses.size() == 1 ? report->businesses.first() : domain::Business();
    if (m_draft.name.trimmed().isEmpty() && !m_draft.business.name.isEmpty())
        m_draft.name = m_draft.business.name;
    m_filling = true;
    m_name->setText(m_draft.name);
    fillBusinesses();
    m_filling = false;
    Q_EMIT edited();
}

void ConnectionEditor::fillBusinesses()
{
    m_business->clear();
    if (m_draft.businesses.isEmpty() && !m_draft.business.id.isEmpty())
        m_draft.businesses = {m_draft.business};
    for (const domain::Business &business : std::as_const(m_draft.businesses))
        m_business->addItem(business.name, business.id);
    m_business->setPlaceholderText(m_draft.businesses.isEmpty() ? tr("Test the connection first") : tr("Choose one"));
    m_business->setCurrentIndex(m_business->findData(m_draft.business.id));
    m_business->setEnabled(!m_draft.businesses.isEmpty());
}

} // namespace desk::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/configdialogs.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "app/sync/catalog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace desk::ui {

namespace {

constexpr int longestName = 100;
constexpr int longestDescription = 500;

QString listOf(const QStringList &names)
{
    constexpr qsizetype most = 6;
    if (names.size() <= most)
        return names.join(QStringLiteral(", "));
    return QString(names.mid(0, most).join(QStringLiteral(", ")) + QStringLiteral(", …"));
}

} // namespace

QString whyNotDeletable(const domain::ConversionConfig &config)
{
    if (config.isStandard)
        return ConfigDialog::tr(
                   "“%1” is one of the service's standard conversions. Those cannot be deleted; they can be "
                   "paused.")
            .arg(config.title());
    if (!config.isDeletable)
        return ConfigDialog::tr("The service does not allow “%1” to be deleted. It can be paused.").arg(config.title());
    return {};
}

ConfigDialog::ConfigDialog(connections::Session *session, const std::optional<domain::ConversionConfig> &config,
                           QWidget *parent)
    : WriteDialog(session, parent),
      m_config(config),
      m_name(new QLineEdit(this)),
      m_key(new QLineEdit(this)),
      m_hint(newLabel({}, "hint", this)),
      m_description(new QPlainTextEdit(this)),
      m_valueRequired(new QCheckBox(tr("Every entry needs a &value"), this)),
      m_newOnly(new QCheckBox(tr("Count only &new contacts"), this)),
      m_category(new QComboBox(this))
{
    setObjectName(QStringLiteral("configDialog"));
    setMinimumWidth(unit(520));
    if (config)
        setHeading(tr("Edit “%1”").arg(config->title()), tr("What its entries mean. Entries that are stored stay."));
    else
        setHeading(
            tr("Add a conversion"),
            tr("A conversion is a kind of entry, for example a purchase or a booked call. Its sources come next."));
    addFields();
    addButtons(config ? tr("Save the conversion") : tr("Add the conversion"), config ? "check" : "add");
    connect(m_name, &QLineEdit::textChanged, this, &ConfigDialog::updateKey);
    connect(m_key, &QLineEdit::textEdited, this, [this] {
        m_ownKey = !m_key->text().isEmpty();
        updateKey();
    });
    connect(m_description, &QPlainTextEdit::textChanged, this, &ConfigDialog::updateKey);
    for (QCheckBox *box : {m_valueRequired, m_newOnly})
        connect(box, &QCheckBox::toggled, this, &ConfigDialog::updateKey);
    connect(m_category, &QComboBox::currentIndexChanged, this, &ConfigDialog::updateKey);
    updateKey();
    m_name->selectAll();
    m_name->setFocus();
}

void ConfigDialog::addFields()
{
    m_name->setObjectName(QStringLiteral("configName"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("For example: Booked call"));
    m_key->setObjectName(QStringLiteral("configKey"));
    m_key->setMaxLength(longestName);
    m_key->setFont(Theme::instance().font(Type::Code));
    m_hint->setObjectName(QStringLiteral("configHint"));
    m_hint->setWordWrap(true);
    m_description->setObjectName(QStringLiteral("configDescription"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(unit(64));
    m_valueRequired->setObjectName(QStringLiteral("configValueRequired"));
    m_newOnly->setObjectName(QStringLiteral("configNewOnly"));
    m_newOnly->setToolTip(tr("A contact that has an entry of this kind already does not count again."));
    m_category->setObjectName(QStringLiteral("configCategory"));
    m_category->addItem(tr("Money that came in"), QStringLiteral("CASH_COLLECTED"));
    m_category->addItem(tr("Lifetime value only"), QStringLiteral("LTV_ONLY"));
    if (m_config) {
        m_name->setText(m_config->title());
        m_key->setText(m_config->name);
        m_key->setReadOnly(true);
        m_description->setPlainText(m_config->description.value_or(QString()));
        m_valueRequired->setChecked(m_config->valueRequired);
        m_newOnly->setChecked(m_config->trackNewOnly);
        m_category->setCurrentIndex(std::max(0, m_category->findData(m_config->revenueCategory)));
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(unit(16));
    form->setVerticalSpacing(unit(10));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Key"), m_key);
    form->addRow({}, m_hint);
    form->addRow(tr("&Description"), m_description);
    form->addRow(tr("&Revenue"), m_category);
    form->addRow({}, m_valueRequired);
    form->addRow({}, m_newOnly);
    body()->addLayout(form);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_key),
                           static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_category)}) {
        const auto *label = qobject_cast<QLabel *>(form->labelForField(field));
        field->setAccessibleName(label ? label->text().remove(QLatin1Char('&')) : QString());
    }
}

QString ConfigDialog::keyOf(const QString &name)
{
    return name.trimmed().toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
}

QString ConfigDialog::problemOfText() const
{
    if (const auto over = m_description->toPlainText().size() - longestDescription; over > 0)
        return tr("The description is %n character(s) too long.", nullptr, static_cast<int>(over));
    if (m_config)
        return {};
    const QString key = keyOf(m_key->text());
    for (const domain::ConversionConfig &other : session()->catalog().configs()) {
        if (!key.isEmpty() && other.name == key)
            //: %1 is the name of a conversion
            return tr("“%1” has this key already. Choose another one.").arg(other.title());
    }
    return {};
}

void ConfigDialog::updateKey()
{
    if (!m_config && !m_ownKey && m_key->text() != keyOf(m_name->text()))
        m_key->setText(keyOf(m_name->text()));
    const QString problem = problemOfText();
    setLook(m_hint, "type", problem.isEmpty() ? QStringLiteral("hint") : QStringLiteral("error"));
    const QString key = keyOf(m_key->text());
    if (!problem.isEmpty())
        m_hint->setText(problem);
    else if (m_config)
        m_hint->setText(tr("The key stays as it is."));
    else if (!key.isEmpty() && key != m_key->text())
        //: %1 is a key such as booked_call
        m_hint->setText(tr("It will be %1. It cannot be changed later.").arg(key));
    else
        m_hint->setText(tr("Other programs know the conversion by it. It cannot be changed later."));
    updateButton();
}

bool ConfigDialog::isChanged() const
{
    return !m_config || m_name->text().trimmed() != m_config->title()
           || m_description->toPlainText() != m_config->description.value_or(QString())
           || m_valueRequired->isChecked() != m_config->valueRequired
           || m_newOnly->isChecked() != m_config->trackNewOnly
           || (m_category->currentData().toString() != m_config->revenueCategory
               && (!m_config->revenueCategory.isEmpty() || m_category->currentIndex() > 0));
}

bool ConfigDialog::isComplete() const
{
    return !m_name->text().trimmed().isEmpty() && !m_key->text().trimmed().isEmpty() && problemOfText().isEmpty()
           && isChanged();
}

void ConfigDialog::write()
{
    api::ConfigWrite config;
    const QString name = m_name->text().trimmed();
    const QString description = m_description->toPlainText();
    const QString category = m_category->currentData().toString();
    if (!m_config) {
        config.name = keyOf(m_key->text());
        config.displayName = name;
        if (!description.isEmpty())
            config.description = description;
        config.valueRequired = m_valueRequired->isChecked();
        config.trackNewOnly = m_newOnly->isChecked();
        config.revenueCategory = category;
    } else { // only what differs: somebody else may have changed the rest
        if (name != m_config->title())
            config.displayName = name;
        if (description != m_config->description.value_or(QString()))
            config.description = description.isEmpty() ? QString() : description;
        if (m_valueRequired->isChecked() != m_config->valueRequired)
            config.valueRequired = m_valueRequired->isChecked();
        if (m_newOnly->isChecked() != m_config->trackNewOnly)
            config.trackNewOnly = m_newOnly->isChecked();
        if (category != m_config->revenueCategory)
            config.revenueCategory = category;
    }
    const auto done = [this](const domain::ConversionConfig &answer) {
        Q_EMIT written(answer);
        finish();
    };
    if (m_config)
        await(session()->client().updateConfig(m_config->id, config), done);
    else
        await(session()->client().createConfig(config), done);
}

PauseConfigDialog::PauseConfigDialog(connections::Session *session, const domain::ConversionConfig &config,
                                     QWidget *parent)
    : WriteDialog(session, parent), m_config(config)
{
    setObjectName(QStringLiteral("pauseConfigDialog"));
    const auto sources = session->catalog().sourcesOf(config.id);
    const int count = static_cast<int>(sources.size());
    QStringList paused;
    for (const domain::ConversionSource &source : sources) {
        if (!source.isActive)
            paused << source.name;
    }
    if (config.isActive) {
        setHeading(tr("Pause “%1”?").arg(config.title()), {});
        body()->addWidget(newParagraph(count == 0
                                           ? tr("It has no sources. Entries already stored stay as they are.")
                                           : tr("Its %n source(s) are paused with it: their payloads are answered and "
                                                "make no entries. Entries already stored stay as they are.",
                                                nullptr, count),
                                       this));
        addButtons(tr("Pause"), "paused");
        return;
    }
    setHeading(tr("Resume “%1”?").arg(config.title()), {});
    body()->addWidget(newParagraph(count == 0
                                       ? tr("It has no sources yet.")
                                       : tr("Its %n source(s) are resumed with it: from now on their payloads make "
                                            "entries again.",
                                            nullptr, count),
                                   this));
    if (!paused.isEmpty() && paused.size() < count)
        //: %1 is a list of names
        body()->addWidget(newParagraph(tr("That includes what was paused by itself: %1.").arg(listOf(paused)), this));
    addButtons(tr("Resume"), "play");
}

void PauseConfigDialog::write()
{
    api::ConfigWrite update;
    update.isActive = !m_config.isActive;
    await(session()->client().updateConfig(m_config.id, update), [this](const domain::ConversionConfig &config) {
        Q_EMIT changed(config);
        finish();
    });
}

DeleteConfigDialog::DeleteConfigDialog(connections::Session *session, const domain::ConversionConfig &config,
                                       QWidget *parent)
    : WriteDialog(session, parent),
      m_config(config),
      m_entriesLine(newParagraph(tr("Counting its entries…"), this)),
      m_ask(newLabel({}, "secondary", this)),
      m_typed(new QLineEdit(this))
{
    setObjectName(QStringLiteral("deleteConfigDialog"));
    setMinimumWidth(unit(520));
    setHeading(tr("Delete “%1”?").arg(config.title()), tr("This cannot be undone."));
    addConsequences();
    addConfirmation();
    addButtons(tr("Delete the conversion"), "remove");
    askCount();
}

void DeleteConfigDialog::addConsequences()
{
    QStringList names;
    for (const domain::ConversionSource &source : session()->catalog().sourcesOf(m_config.id))
        names << source.name;
    const QString sources =
        names.isEmpty()
            ? tr("It has no sources.")
            //: %1 is a list of names
            : tr("Its %n source(s) go with it, with their mappings: %1. Whatever still posts to them gets an "
                 "error.",
                 nullptr, static_cast<int>(names.size()))
                  .arg(listOf(names));
    body()->addWidget(newParagraph(sources, this));
    m_entriesLine->setObjectName(QStringLiteral("entriesLine"));
    body()->addWidget(m_entriesLine);
    body()->addWidget(newParagraph(tr("Samples and earlier versions of the mappings stay on this computer."), this));
}

void DeleteConfigDialog::addConfirmation()
{
    m_ask->setWordWrap(true);
    m_typed->setObjectName(QStringLiteral("confirmCount"));
    m_typed->setAccessibleName(tr("Number of entries, to confirm"));
    m_typed->setInputMethodHints(Qt::ImhDigitsOnly);
    for (QWidget *widget : {static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_typed)}) {
        body()->addWidget(widget);
        widget->hide();
    }
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteConfigDialog::updateButton);
    if (session()->isSandbox())
        return;
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("confirmName"));
    m_name->setAccessibleName(tr("Name of the conversion, to confirm"));
    m_name->setPlaceholderText(m_config.title());
    body()->addWidget(newLabel(tr("Type its name to confirm:"), "secondary", this));
    body()->addWidget(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &DeleteConfigDialog::updateButton);
}

void DeleteConfigDialog::askCount()
{
    api::EntryQuery query;
    query.configId = m_config.id;
    query.limit = 1;
    domain::whenReady(session()->client().listEntries(query, api::Lane::Operator), this,
                      [this](const domain::Result<domain::Page<domain::ConversionEntry>> &page) {
                          m_counting = false;
                          if (page) {
                              takeCount(page->info.total);
                              return;
                          }
                          m_entriesLine->setText(
                              tr("How many entries it holds is not known. If it holds any, the service says how many "
                                 "before it deletes anything.")
                              + QLatin1Char('\n') + page.error().message);
                          updateButton();
                          fitHeight();
                      });
}

void DeleteConfigDialog::takeCount(qint64 count)
{
    m_counting = false;
    m_entries = count;
    const bool some = count > 0;
    const QString number = QLocale().toString(count);
    m_entriesLine->setText(some ? tr("%n entry(s) are deleted with it, for good. Reports lose them.", nullptr,
                                     static_cast<int>(std::min<qint64>(count, INT_MAX)))
                                : tr("It holds no entries."));
    m_ask->setText(tr("Type the number of entries, %1, to confirm:").arg(number));
    m_ask->setVisible(some);
    m_typed->setVisible(some);
    m_typed->clear();
    if (some)
        m_typed->setFocus();
    updateButton();
    fitHeight();
}

bool DeleteConfigDialog::isComplete() const
{
    if (m_counting || (m_name && m_name->text().trimmed() != m_config.title().trimmed()))
        return false;
    if (!m_entries || *m_entries == 0)
        return true;
    QString typed = m_typed->text();
    typed.remove(QRegularExpression(QStringLiteral("[\\s.,’']")));
    bool good = false;
    return typed.toLongLong(&good) == *m_entries && good;
}

void DeleteConfigDialog::write()
{
    const auto confirmed = m_entries && *m_entries > 0 ? m_entries : std::nullopt;
    domain::whenReady(session()->client().deleteConfig(m_config.id, confirmed), this,
                      [this](const domain::Result<void> &done) {
                          if (!done) {
                              refused(done.error());
                              return;
                          }
                          Q_EMIT removed();
                          finish();
                      });
}

void DeleteConfigDialog::refused(const domain::Error &error)
{
    const auto count = api::entryCountToConfirm(error);
    if (!count) {
        fail(error);
        return;
    }
    takeCount(*count);
    say(Tone::Warn, tr("Nothing was deleted yet"),
        tr("The service counts %n entry(s) now. Type that number to delete them too.", nullptr,
           static_cast<int>(std::min<qint64>(*count, INT_MAX))));
}

} // namespace desk::ui

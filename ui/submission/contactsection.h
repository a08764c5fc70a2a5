// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace desk::connections {
class Session;
}

namespace desk::ui {

class Chip;
class ContactCreateForm;
class ContactFinder;
class ElidedLabel;
class FlowLayout;
class Initials;
class Pill;
class ProblemLine;
class SearchField;

/// The contact of a new entry: searched for, chosen, or created in place.
class ContactSection : public QWidget
{
    Q_OBJECT
public:
    explicit ContactSection(QWidget *parent = nullptr);

    void setSession(connections::Session *session);
    /// Shows a choice and the words searched for, without telling of an edit.
    void setContact(const std::optional<domain::Contact> &contact, const QString &words);
    [[nodiscard]] const std::optional<domain::Contact> &contact() const { return m_contact; }
    [[nodiscard]] QString words() const;
    /// Something about the contact that keeps the entry from being sent, or the service's words about it.
    void showProblem(const QString &sentence);
    void focusSearch();

Q_SIGNALS:
    /// The choice or the words changed by the operator.
    void edited();
    /// More is known of the chosen contact.
    void learned();
    void confirmationNeeded(const std::function<void()> &proceed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QFrame *buildCard();
    void choose(const domain::Contact &contact);
    void release();
    void learn(const domain::Contact &contact);
    void takeFound();
    void refresh();
    void refreshCard();
    void refreshFound();
    void refreshStatus();
    void beginCreate();
    void endCreate();
    [[nodiscard]] const domain::Contact *shown() const;

    QPointer<connections::Session> m_session;
    ContactFinder *m_finder;
    SearchField *m_search = nullptr;
    QFrame *m_card = nullptr;
    Initials *m_initials = nullptr;
    ElidedLabel *m_name = nullptr;
    Pill *m_chosenPill = nullptr;
    ElidedLabel *m_line = nullptr;
    QLabel *m_entries = nullptr;
    QPushButton *m_cardButton = nullptr;
    QWidget *m_foundRow = nullptr;
    FlowLayout *m_found = nullptr;
    QList<Chip *> m_chips;
    QLabel *m_alsoFound = nullptr;
    QPushButton *m_createLink = nullptr;
    QLabel *m_status = nullptr;  ///< in a word or two
    QLabel *m_trouble = nullptr; ///< in a sentence, on lines of its own
    ProblemLine *m_problem = nullptr;
    ContactCreateForm *m_create = nullptr;
    std::optional<domain::Contact> m_contact;
    QString m_countedId;
    bool m_firstWanted = false; ///< Enter was pressed before the words were found
};

} // namespace desk::ui

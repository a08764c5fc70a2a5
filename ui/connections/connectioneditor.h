// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/connectiontest.h"
#include "app/connections/keystore.h"
#include "app/connections/profile.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace desk::ui {

class TestResultView;

/// What is typed for one connection.
struct ConnectionDraft {
    connections::Profile profile; ///< as it is stored, or new
    bool isNew = false;
    QString name;
    QString address;
    QString key; ///< empty: the stored one stays
    domain::Business business;
    QList<domain::Business> businesses; ///< to choose from, once the connection was tried
    [[nodiscard]] bool isChanged() const;
    /// The profile as it would be stored.
    [[nodiscard]] connections::Profile result() const;
};

/// The form of one live connection: name, address, key, a trial, and the choice of the business that it found. The key
/// is never shown again; the field only takes a new one.
class ConnectionEditor : public QWidget
{
    Q_OBJECT
public:
    ConnectionEditor(connections::KeyStore &keys, const api::TransportOptions &options, QWidget *parent = nullptr);
    ~ConnectionEditor() override;

    void setDraft(const ConnectionDraft &draft);
    [[nodiscard]] const ConnectionDraft &draft() const { return m_draft; }
    /// Everything that a connection needs is there.
    [[nodiscard]] bool isComplete() const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void build();
    QLabel *addRow(const QString &label, QWidget *field, const QString &hint);
    [[nodiscard]] bool hasKey() const;
    void takeUp();
    void startTest();
    void testWith(const api::Secret &key);
    void tested(const domain::Result<connections::TestReport> &report);
    void fillBusinesses();
    void setBusy(bool busy);
    void updateHints();

    connections::KeyStore &m_keys;
    api::TransportOptions m_options;
    ConnectionDraft m_draft;
    std::unique_ptr<connections::ConnectionTest> m_test;
    bool m_filling = false;
    bool m_busy = false;
    QVBoxLayout *m_layout = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_addressHint = nullptr;
    QLineEdit *m_key = nullptr;
    QPushButton *m_testButton = nullptr;
    TestResultView *m_result = nullptr;
    QComboBox *m_business = nullptr;
};

} // namespace desk::ui

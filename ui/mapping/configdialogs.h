// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "ui/mapping/writedialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace desk::ui {

/// A new conversion, or another look at one that is there. The key is made of the name when it is created and stays
/// forever. Rules and limits are those of ConversionConfigWrite in openapi.yaml.
class ConfigDialog : public WriteDialog
{
    Q_OBJECT
public:
    /// Without a config: a new one.
    ConfigDialog(connections::Session *session, const std::optional<domain::ConversionConfig> &config, QWidget *parent);

    /// "Booked call" -> "booked_call", as the service does it.
    [[nodiscard]] static QString keyOf(const QString &name);

Q_SIGNALS:
    void written(const desk::domain::ConversionConfig &config);

protected:
    void write() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void addFields();
    void updateKey();
    [[nodiscard]] QString problemOfText() const;
    [[nodiscard]] bool isChanged() const;

    std::optional<domain::ConversionConfig> m_config;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QLabel *m_hint;
    QPlainTextEdit *m_description;
    QCheckBox *m_valueRequired;
    QCheckBox *m_newOnly;
    QComboBox *m_category;
    bool m_ownKey = false; ///< the operator wrote the key
};

/// Pausing or resuming a conversion, which does the same to each of its sources.
class PauseConfigDialog : public WriteDialog
{
    Q_OBJECT
public:
    PauseConfigDialog(connections::Session *session, const domain::ConversionConfig &config, QWidget *parent);

Q_SIGNALS:
    void changed(const desk::domain::ConversionConfig &config);

protected:
    void write() override;

private:
    domain::ConversionConfig m_config;
};

/// Deleting a conversion with its sources and entries. The service wants the number of entries said; so does this: it
/// is typed, and only what was typed is sent.
class DeleteConfigDialog : public WriteDialog
{
    Q_OBJECT
public:
    DeleteConfigDialog(connections::Session *session, const domain::ConversionConfig &config, QWidget *parent);

Q_SIGNALS:
    void removed();

protected:
    void write() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void addConsequences();
    void addConfirmation();
    void askCount();
    void takeCount(qint64 count);
    void refused(const domain::Error &error);

    domain::ConversionConfig m_config;
    std::optional<qint64> m_entries; ///< as the service said last
    bool m_counting = true;
    QLabel *m_entriesLine;
    QLabel *m_ask;
    QLineEdit *m_typed;
    QLineEdit *m_name = nullptr; ///< of a live one
};

/// Why this conversion cannot be deleted; empty when it can.
[[nodiscard]] QString whyNotDeletable(const domain::ConversionConfig &config);

} // namespace desk::ui

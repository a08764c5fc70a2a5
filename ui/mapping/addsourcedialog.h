// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "ui/mapping/writedialog.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace desk::ui {

/// A new webhook source: its name, its conversion, and whether its payloads get a mapping or use the target names
/// already (direct mode, with a default currency).
class AddSourceDialog : public WriteDialog
{
    Q_OBJECT
public:
    AddSourceDialog(connections::Session *session, const QString &configId, QWidget *parent);

Q_SIGNALS:
    void added(const desk::domain::ConversionSource &source);

protected:
    void write() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void updateFields();

    QLineEdit *m_name;
    QComboBox *m_config;
    QRadioButton *m_mapped;
    QRadioButton *m_direct;
    QComboBox *m_currency;
};

/// A box with every currency, and "None" first. `current` may be a code that the list does not have.
void fillCurrencies(QComboBox *box, const QString &current);

} // namespace desk::ui

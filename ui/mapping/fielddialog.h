// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "ui/mapping/writedialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace desk::ui {

/// Makes a custom field: its label, the key that is made from it (and can be another), and what it takes.
class FieldDialog : public WriteDialog
{
    Q_OBJECT
public:
    FieldDialog(connections::Session *session, const QString &label, QWidget *parent);

    /// A key as the service takes it, made from a label: "Größe (cm)" -> "groesse_cm".
    [[nodiscard]] static QString keyFrom(const QString &label);

Q_SIGNALS:
    void created(const desk::domain::CustomField &field);
    /// The key lacks the scope; a sentence says so.
    void forbidden(const QString &why);

protected:
    void write() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void fillTypes();
    void labelEdited();
    void check();

    QLineEdit *m_label;
    QLineEdit *m_key;
    QComboBox *m_type;
    QLabel *m_note;
    bool m_ownKey = false; ///< the key was typed
};

} // namespace desk::ui

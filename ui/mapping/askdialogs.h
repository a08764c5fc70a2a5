// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "ui/mapping/writedialog.h"

class QCheckBox;
class QLineEdit;

namespace desk::ui {

/// Another name for a source.
class RenameDialog : public WriteDialog
{
    Q_OBJECT
public:
    RenameDialog(connections::Session *session, const domain::ConversionSource &source, QWidget *parent);

Q_SIGNALS:
    void renamed(const desk::domain::ConversionSource &source);

protected:
    void write() override;
    [[nodiscard]] bool isComplete() const override;

private:
    domain::ConversionSource m_source;
    QLineEdit *m_name;
};

/// Pausing or resuming, with what it means.
class PauseDialog : public WriteDialog
{
    Q_OBJECT
public:
    PauseDialog(connections::Session *session, const domain::ConversionSource &source, QWidget *parent);

Q_SIGNALS:
    void changed(const desk::domain::ConversionSource &source);

protected:
    void write() override;

private:
    domain::ConversionSource m_source;
};

/// Deleting a source, with its consequences; the name has to be typed for a live one.
class DeleteSourceDialog : public WriteDialog
{
    Q_OBJECT
public:
    DeleteSourceDialog(connections::Session *session, const domain::ConversionSource &source, QWidget *parent);

Q_SIGNALS:
    void removed();

protected:
    void write() override;
    [[nodiscard]] bool isComplete() const override;

private:
    domain::ConversionSource m_source;
    QLineEdit *m_typed = nullptr;
};

/// The webhook address, masked; shown and copied only on request, for whoever knows it can post to the source.
class AddressDialog : public DialogFrame
{
    Q_OBJECT
public:
    AddressDialog(connections::Session *session, const domain::ConversionSource &source, QWidget *parent);

Q_SIGNALS:
    void copied();

private:
    QString m_address;
};

} // namespace desk::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/band.h"
#include "ui/widgets/tone.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace desk::ui {

class Chip;
class ElidedLabel;

/// The frame of a dialog that changes something: the band and the chip say where it goes, a heading what, the body
/// shows the change, the footer holds a remark and the buttons. Open it with open() or show(), never exec().
class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    explicit DialogFrame(QWidget *parent = nullptr);

    void setPlace(Place place);
    [[nodiscard]] Place place() const;
    void setHeading(const QString &title, const QString &text);
    /// Where the dialog's own widgets go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A remark at the left end of the footer, for example "Your first live change in this session."
    void setRemark(Tone tone, const QString &text);

    /// Adds the Cancel button (rejects). With `isDefault` Enter presses it: so it is for a first live write.
    QPushButton *addCancel(const QString &text, bool isDefault = false);
    /// Adds the button that does it: filled, orange-red where the place is live. Call setPlace() before. Accepts.
    QPushButton *addDo(const QString &text, const char *icon = nullptr);
    /// Another, outlined button; does nothing by itself.
    QPushButton *addButton(const QString &text, const char *icon = nullptr);

private:
    Band *m_band;
    Chip *m_chip;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_body;
    QLabel *m_remark;
    QHBoxLayout *m_buttons;
};

/// A paragraph of a dialog's body: text that wraps.
[[nodiscard]] QLabel *newParagraph(const QString &text, QWidget *parent);

} // namespace desk::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/mappingpack.h"
#include "app/store/comparisonrepository.h"
#include "app/store/samplerepository.h"
#include "ui/mapping/writedialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace desk::ui {

class ChangeView;
class CheckLine;
class MappingController;

/// What goes into a mapping pack. Samples and expectations hold what people sent, so they are asked for.
class ExportPackDialog : public DialogFrame
{
    Q_OBJECT
public:
    ExportPackDialog(MappingController *controller, QWidget *parent);

Q_SIGNALS:
    /// The operator wants this pack in a file.
    void chosen(const desk::mapping::MappingPack &pack);

private:
    struct Kept {
        QList<store::SampleRepository::Sample> samples;
        QList<store::MappingTest> tests;
    };
    void read();
    void take(const domain::Result<Kept> &kept);
    [[nodiscard]] mapping::MappingPack pack() const;

    MappingController *m_controller;
    Kept m_kept;
    QCheckBox *m_withSamples;
    QCheckBox *m_withTests;
    QLabel *m_state;
    QPushButton *m_do;
};

/// A pack on its way into a source: what of it has no like here, and what the table will show. Custom fields that are
/// wanted are created first; everything else is one undoable edit, and nothing of the mapping is saved by it.
class ImportPackDialog : public WriteDialog
{
    Q_OBJECT
public:
    ImportPackDialog(MappingController *controller, mapping::MappingPack pack, QWidget *parent);

Q_SIGNALS:
    void imported(const QString &sentence);

protected:
    void write() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool writesToService() const override { return toCreate() > 0; }

private:
    void addFields();
    void addFieldRow(QGridLayout *grid, int row, const mapping::FieldMatch &match);
    void addRest();
    void addOutcome();
    void lookAtPaths();
    void showPaths(const std::vector<std::string> &never);
    void showOutcome();
    /// What goes into the field's list; also after one was created.
    void fillChoices(QComboBox *box, const mapping::FieldMatch &match) const;
    [[nodiscard]] mapping::PackChoices choices() const;
    [[nodiscard]] int toCreate() const;
    void createNext();
    void apply();
    void keepExamples(const mapping::PackChoices &choices);

    MappingController *m_controller;
    mapping::MappingPack m_pack;
    mapping::PackGaps m_gaps;
    std::vector<QComboBox *> m_boxes; ///< by field of the pack
    QComboBox *m_currency = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    QCheckBox *m_withExamples = nullptr;
    CheckLine *m_paths = nullptr;
    int m_look = 0; ///< the payloads may have changed while they were looked through
    CheckLine *m_summary = nullptr;
    ChangeView *m_changes = nullptr;
    QLabel *m_title = nullptr;
};

/// "Single select", "Number" ...
[[nodiscard]] QString customFieldTypeName(domain::CustomFieldType type);

} // namespace desk::ui

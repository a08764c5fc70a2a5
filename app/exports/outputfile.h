// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace desk::exports {

/// A file that is written from beginning to end. An ordinary file is replaced only when it is complete; a pipe, a
/// device and "-" (standard output) are written directly.
class OutputFile
{
    Q_DECLARE_TR_FUNCTIONS(desk::exports::OutputFile)

public:
    OutputFile() = default;
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;
    ~OutputFile(); ///< removes what was not committed

    [[nodiscard]] domain::Result<void> open(const QString &name);
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] domain::Result<void> write(std::string_view text);
    [[nodiscard]] domain::Result<void> commit();
    /// Takes back what was not committed; a temporary file goes at once.
    void discard();

private:
    [[nodiscard]] domain::Result<void> openBeside(const QByteArray &target);
    [[nodiscard]] domain::Result<void> put(std::string_view first, std::string_view second);
    [[nodiscard]] domain::Result<void> putPast(std::string_view text);
    void goPastMemory();
    [[nodiscard]] tl::unexpected<domain::Error> failure(int number) const;

    QString m_name;
    QByteArray m_target;    ///< where the temporary file goes
    QByteArray m_temporary; ///< empty when written directly
    static constexpr std::size_t block = std::size_t{256} << 10U;
    std::string m_rest; ///< of a temporary file: less than a block, not written yet
    std::uint64_t m_written = 0;
    std::uint64_t m_looked = 0; ///< m_written when the time was looked at
    std::int64_t m_spent = 0;   ///< on writing since then, in nanoseconds of the processor's time
    struct Free {
        void operator()(char *bytes) const { std::free(bytes); }
    };
    std::unique_ptr<char, Free> m_page; ///< set: what is written goes past the kernel's memory, from here
    std::size_t m_paged = 0;            ///< bytes in it
    int m_descriptor = -1;
    bool m_owned = false;
};

} // namespace desk::exports

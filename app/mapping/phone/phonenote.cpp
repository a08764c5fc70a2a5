// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/phone/phonenote.h"

#include "app/domain/module.h"
#include "app/mapping/phone/phonelibrary.h"

namespace desk::mapping {

std::optional<QString> phoneNote(const std::string &number)
{
    if (!number.starts_with('+'))
        return std::nullopt;
    static const auto ask = domain::moduleFunction<decltype(desk_phoneNote)>("conversion-desk-phone", "desk_phoneNote");
    if (!ask) {
        return QCoreApplication::translate("PhoneNote", "%1 was not checked: %2 %3")
            .arg(QString::fromStdString(number), ask.error().message, ask.error().advice);
    }
    std::optional<QString> note;
    (*ask)(number, note);
    return note;
}

} // namespace desk::mapping

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entryfilter.h"

namespace desk::store {

bool EntryFilter::has(Part part) const
{
    switch (part) {
    case Part::Period: return from || to;
    case Part::Configs: return !configIds.isEmpty();
    case Part::Sources: return !sourceIds.isEmpty();
    case Part::Contacts: return !contactIds.isEmpty();
    case Part::Currencies: return !currencies.isEmpty();
    case Part::Value: return minValue || maxValue;
    case Part::Words: return !words.trimmed().isEmpty();
    case Part::EnteredHere: return enteredHere;
    case Part::Differs: return differs;
    }
    return false;
}

void EntryFilter::forget(Part part)
{
    except.setFlag(part, false);
    switch (part) {
    case Part::Period:
        from.reset();
        to.reset();
        break;
    case Part::Configs: configIds.clear(); break;
    case Part::Sources: sourceIds.clear(); break;
    case Part::Contacts: contactIds.clear(); break;
    case Part::Currencies: currencies.clear(); break;
    case Part::Value:
        minValue.reset();
        maxValue.reset();
        break;
    case Part::Words: words.clear(); break;
    case Part::EnteredHere: enteredHere = false; break;
    case Part::Differs: differs = false; break;
    }
}

bool EntryFilter::isEmpty() const
{
    for (int part = 1; part <= static_cast<int>(Part::Differs); part *= 2) {
        if (has(static_cast<Part>(part)))
            return false;
    }
    return true;
}

} // namespace desk::store

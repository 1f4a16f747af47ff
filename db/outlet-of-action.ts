/**
 * SQL for the outlet that an action is of, as its id: by the code of its letter, or by what it replaced, back to the entry that
 * recorded the return. NULL for every other action. `actions`: the table or its alias.
 */
export const outletOf = (actions: string): string => `coalesce((
    SELECT outlet_id FROM outlet_codes JOIN outlet_lines ON outlet_lines.id = line_id JOIN outlet_entries ON outlet_entries.id = entry_id WHERE code = ${actions}.letter_code
  ), (
    WITH RECURSIVE earlier (id, replaces) AS (
      SELECT ${actions}.id, ${actions}.replaces
      UNION SELECT before.id, before.replaces FROM earlier JOIN actions AS before ON before.id = earlier.replaces
    ) SELECT outlet_id FROM earlier JOIN outlet_lines ON action_id = earlier.id JOIN outlet_entries ON outlet_entries.id = entry_id LIMIT 1
  ))`

/** SQL for the name of the outlet of an action: that of the place, or of the member; empty where its member was deleted, NULL where there is no outlet. */
export const outletNameOf = (actions: string): string =>
  `(SELECT coalesce(holders.name, outlets.name, '') FROM outlets LEFT JOIN members AS holders ON holders.id = outlets.member_id WHERE outlets.id = ${outletOf(actions)})`

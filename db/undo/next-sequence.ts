/**
 * The next number of a table that counts its rows, as SQL. A number of a deleted row that can be undone is
 * not given to another row: it would be in the way when the row comes back.
 */
export const nextSequence = (table: 'actions' | 'case_history'): string => `(
  SELECT 1 + max(
    (SELECT coalesce(max(sequence), 0) FROM ${table}),
    (SELECT coalesce(max(CAST(json_extract(row_key, '$[0]') AS INTEGER)), 0) FROM undo_changes WHERE table_name = '${table}' AND kind = 'delete')))`

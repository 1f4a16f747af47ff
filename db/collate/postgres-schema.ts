import { ownMaker } from '../../core/collate/overlap.ts'
import { collationViews, columnsOf, slipTableNames, type SlipTable } from './collation-sql.ts'

/** The schema of an office's own database, in which everything of Vigil is. */
export const officeSchema = 'vigil'

const keys: Readonly<Record<SlipTable, string>> = { slip: 'slip_no', slip_case: 'slip_no, case_no', line: 'slip_no, case_no, line_no' }

const tableOf = (table: SlipTable): string => {
  const columns = columnsOf(table)
  const own = table === 'slip' ? columns.replace('slip_no INTEGER NOT NULL', 'slip_no INTEGER GENERATED ALWAYS AS IDENTITY') : columns
  const links = table === 'slip' ? ', UNIQUE (slip_id)' : ', FOREIGN KEY (slip_no) REFERENCES slip ON DELETE CASCADE'
  return `CREATE TABLE ${table} (${own}, PRIMARY KEY (${keys[table]})${links})`
}

const sees = `(section_key IN (SELECT r.section_key FROM section_reader r WHERE r.role_name = current_user))`

// The rules of core/collate/settle.ts over everything that was ever loaded, in any order. It runs with the rights of its owner, so that a slip of another
// section that replaces one is known, and shows each reader its own sections.
const slipUse = `
WITH judged AS (
  SELECT s.*, d.answer, COALESCE(bool_or(d.answer = 'use') OVER (PARTITION BY s.report_id), false) AS some_used FROM slip s LEFT JOIN decision d ON d.slip_id = s.slip_id
), candidate AS (
  SELECT *, CASE WHEN some_used THEN answer IS NOT DISTINCT FROM 'use' ELSE answer IS DISTINCT FROM 'leave-out' END AS is_open FROM judged
), ranked AS (
  SELECT *, max(revision) FILTER (WHERE is_open) OVER report AS last,
    COALESCE(min(group_id) FILTER (WHERE is_open) OVER report <> max(group_id) FILTER (WHERE is_open) OVER report, false) AS has_two_groups
  FROM candidate WINDOW report AS (PARTITION BY report_id)
), tied AS (
  SELECT *, is_open AND revision = last AS is_last, count(*) FILTER (WHERE is_open AND revision = last) OVER (PARTITION BY report_id) AS ties FROM ranked
), first_use AS (
  SELECT *, CASE WHEN answer = 'leave-out' THEN 'left-out' WHEN has_two_groups OR (is_last AND ties > 1) THEN 'waiting' WHEN is_last THEN 'counted' ELSE 'replaced' END AS use FROM tied
), chosen AS MATERIALIZED (
  SELECT slip_no, group_id, name_key, number_key, period_from, period_to, event, made_with FROM first_use WHERE use = 'counted'
), pair AS (
  SELECT a.slip_no AS one, b.slip_no AS other FROM chosen a JOIN chosen b ON b.group_id = a.group_id WHERE a.slip_no <> b.slip_no
  UNION SELECT a.slip_no, b.slip_no FROM chosen a JOIN chosen b ON b.name_key = a.name_key WHERE a.slip_no <> b.slip_no
  UNION SELECT a.slip_no, b.slip_no FROM chosen a JOIN chosen b ON b.number_key = a.number_key WHERE a.slip_no <> b.slip_no
), overlapping AS (
  SELECT DISTINCT p.one FROM pair p JOIN chosen a ON a.slip_no = p.one JOIN chosen b ON b.slip_no = p.other
  WHERE a.period_from <= b.period_to AND b.period_from <= a.period_to AND NOT COALESCE(a.event <> b.event, false)
    AND NOT (a.group_id = b.group_id AND (a.event IS NULL) <> (b.event IS NULL) AND starts_with(a.made_with, '${ownMaker}') AND starts_with(b.made_with, '${ownMaker}'))
    AND EXISTS (SELECT 1 FROM slip_case x JOIN slip_case y ON y.case_key = x.case_key WHERE x.slip_no = p.one AND y.slip_no = p.other)
)
SELECT f.slip_no, CASE WHEN f.use = 'counted' AND f.answer IS DISTINCT FROM 'use' AND o.one IS NOT NULL THEN 'waiting' ELSE f.use END AS use
FROM first_use f LEFT JOIN overlapping o ON o.one = f.slip_no
WHERE ${sees.replace('section_key IN', 'f.section_key IN')}
  OR current_user = (SELECT t.tableowner FROM pg_tables t WHERE t.schemaname = '${officeSchema}' AND t.tablename = 'slip')
  OR (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user)`

/** Every statement that makes the schema, in order. It is published as `resources/office-database.sql`. */
export const officeStatements: readonly string[] = [
  `CREATE SCHEMA ${officeSchema}`,
  `SET search_path TO ${officeSchema}`,
  ...slipTableNames.map(tableOf),
  'CREATE INDEX slip_report ON slip (report_id)',
  'CREATE INDEX slip_case_key ON slip_case (slip_no, case_key)',
  "CREATE TABLE decision (slip_id TEXT PRIMARY KEY, answer TEXT NOT NULL CHECK (answer IN ('use', 'leave-out')))",
  'CREATE TABLE section_reader (role_name NAME NOT NULL, section_key TEXT NOT NULL, PRIMARY KEY (role_name, section_key))',
  ...slipTableNames.flatMap((table) => [`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`, `CREATE POLICY own_section ON ${table} FOR SELECT USING ${sees}`]),
  'ALTER TABLE section_reader ENABLE ROW LEVEL SECURITY',
  'CREATE POLICY own_rows ON section_reader FOR SELECT USING (role_name = current_user)',
  `CREATE VIEW slip_use AS ${slipUse.trim()}`,
  ...Object.entries(collationViews).map(([name, select]) => `CREATE VIEW ${name} WITH (security_invoker = true) AS ${select.trim()}`),
  `GRANT USAGE ON SCHEMA ${officeSchema} TO PUBLIC`,
  `GRANT SELECT ON ${[...slipTableNames, 'section_reader', 'slip_use', ...Object.keys(collationViews)].join()} TO PUBLIC`,
]

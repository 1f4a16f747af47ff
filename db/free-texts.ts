import type { MemberId } from '../core/ids.ts'
import type { FreeText } from '../core/member/names-left.ts'
import { rowsOf, type ReadableDb } from './handle.ts'
import { nameIn } from './case-names.ts'

type Row = Omit<FreeText, 'about' | 'allowsParts'> & { readonly people: string | null; readonly title: string | null; readonly parts: 0 | 1 }

/** What is searched of one table; the parts of a query are SQL. */
type Searched = {
  readonly place: FreeText['place']
  readonly table: string
  /** What the text belongs to: a case, or the text itself that names it. */
  readonly about: 'case' | string
  readonly on?: string
  readonly where?: string
  /** Columns that a person types in their own words: a first name alone counts. */
  readonly words?: readonly string[]
  /** Columns of facts, names and paths: two parts of a name are wanted, for first names are shared. */
  readonly facts?: readonly string[]
  /** The same of columns with JSON, of which every text is searched. */
  readonly jsonWords?: readonly string[]
  readonly jsonFacts?: readonly string[]
}

/** Notes of the member's own actions are emptied with the member. */
const searched: readonly Searched[] = [
  { place: 'action', table: 'actions', about: 'case', on: 'done_on', words: ['note'], where: 'of.id NOT IN (SELECT action_id FROM action_members WHERE member_id = :id)' },
  { place: 'case', table: 'cases', about: 'case', jsonWords: ['file'], facts: ['title', 'summary', 'background', 'country', 'ua_number_printed', 'index_number', 'web_page'], jsonFacts: ['people_at_risk', 'demands', 'letters', 'preferred_languages', 'previous'] },
  { place: 'case', table: 'targets', about: 'case', facts: ['name'], jsonFacts: ['facts'] },
  { place: 'case', table: 'attachments', about: 'case', on: 'added_on', facts: ['file_name'] },
  { place: 'case', table: 'case_photos', about: 'case', facts: ['description', 'credit'] },
  { place: 'case', table: 'sources', about: 'case', on: 'added_on', facts: ['file_name'] },
  { place: 'history', table: 'case_history', about: 'case', on: 'substr(at, 1, 10)', jsonFacts: ['facts', 'reason'] },
  { place: 'case', table: 'office_cases', about: 'case', on: 'substr(made_at, 1, 10)', jsonFacts: ['given'] },
  { place: 'settings', table: 'offices', about: 'NULL', on: 'trusted_on', facts: ['name'] },
  { place: 'report', table: 'reports', about: 'NULL', on: 'made_on', facts: ['folder'], words: ["json_extract(of.report, '$.remarks')"], jsonFacts: ['report', 'file_names'] },
  { place: 'event', table: 'events', about: 'of.name', on: 'held_on', words: ['name', 'note'], facts: ['place'] },
  { place: 'event', table: 'event_people', about: '(SELECT name FROM events WHERE events.id = of.event_id)', on: '(SELECT held_on FROM events WHERE events.id = of.event_id)', words: ['guest'] },
  { place: 'event', table: 'event_tables', about: '(SELECT name FROM events WHERE events.id = of.event_id)', words: ['name'] },
  { place: 'event', table: 'event_tasks', about: '(SELECT name FROM events WHERE events.id = of.event_id)', words: ['name'] },
  { place: 'outlet', table: 'outlets', about: "coalesce(of.name, '')", words: ['name', 'contact', 'note'], facts: ['phone', 'address'] },
  { place: 'member', table: 'members', about: 'of.name', words: ['note'], jsonFacts: ['tags', 'likes'], where: 'of.id <> :id' },
  { place: 'member', table: 'member_consents', about: '(SELECT name FROM members WHERE members.id = of.member_id)', facts: ['wording', 'question'], jsonFacts: ['earlier'], where: 'of.member_id <> :id' },
  { place: 'import', table: 'member_imports', about: 'of.file_name', on: 'added_on', facts: ['file_name'], jsonFacts: ['columns'] },
  { place: 'pack', table: 'packs', about: "coalesce(json_extract(of.plan, '$.occasion.name'), '')", on: 'made_on', facts: ['out_path', "json_extract(of.plan, '$.occasion.name')"], jsonFacts: ['file_paths'] },
  { place: 'settings', table: 'settings', about: 'NULL', jsonFacts: ['value'] },
  { place: 'settings', table: 'laptop', about: 'NULL', words: ['name'] },
  { place: 'settings', table: 'hand_overs', about: 'of.event', on: 'substr(at, 1, 10)', words: ['laptop', 'event'] },
  { place: 'settings', table: 'templates', about: 'NULL', on: 'added_on', facts: ['name'] },
  { place: 'settings', table: 'label_stocks', about: 'NULL', facts: ['name'] },
]

/** In an earlier version of a case, what a person typed beside its facts. */
const wordsInFacts = "leaf.path LIKE '$.file%'"

const columnOf = (name: string): string => (name.includes('(') ? name : `of.${name}`)

const queriesOf = ({ place, table, about, on = 'NULL', where = '1', words = [], facts = [], jsonWords = [], jsonFacts = [] }: Searched): readonly string[] => {
  const isOfCase = about === 'case'
  const idOfCase = table === 'cases' ? 'of.id' : 'of.case_id'
  const from = isOfCase ? `${table} AS of JOIN cases AS its ON its.id = ${idOfCase}` : `${table} AS of`
  const id = table === 'actions' ? 'of.id' : "''"
  const row = (text: string, parts: string): string =>
    `SELECT '${place}' AS place, ${id} AS id, ${isOfCase ? 'its.people_at_risk' : 'NULL'} AS people, ${isOfCase ? 'its.title' : about} AS title, ${on === 'NULL' || on.includes('(') ? on : `of.${on}`} AS "on", ${text} AS text, ${parts} AS parts`
  const plain = (column: string, parts: string): string => `${row(columnOf(column), parts)} FROM ${from} WHERE ${where}`
  const json = (column: string, parts: string): string => `${row('leaf.value', parts)} FROM ${from}, json_tree(${columnOf(column)}) AS leaf WHERE leaf.type = 'text' AND ${where}`
  return [
    ...words.map((column) => plain(column, '1')), ...facts.map((column) => plain(column, '0')),
    ...jsonWords.map((column) => json(column, '1')), ...jsonFacts.map((column) => json(column, wordsInFacts)),
  ]
}

/** The columns that are searched, as `table.column`. */
export const searchedColumns: readonly string[] = searched.flatMap(({ table, words = [], facts = [], jsonWords = [], jsonFacts = [] }) =>
  [...words, ...facts, ...jsonWords, ...jsonFacts].map((column) => `${table}.${column}`))

/** Every text that a person typed and that stays when the member is erased, with what it belongs to; each once, however many versions have it. */
export const freeTexts = (db: ReadableDb, id: MemberId): readonly FreeText[] => {
  const found = new Map<string, FreeText>()
  for (const query of searched.flatMap(queriesOf)) {
    for (const { people, title, parts, ...row } of rowsOf<Row>(db, query, query.includes(':id') ? { id } : {})) {
      if (row.text === null || row.text === '') continue
      const about = people === null ? (title ?? '') : nameIn(people, title)
      // An earlier version repeats what the case still has.
      const key = row.place === 'action' ? row.id : JSON.stringify([row.place === 'history' ? 'case' : row.place, about, row.text])
      if (!found.has(key)) found.set(key, { ...row, about, allowsParts: parts === 1 })
    }
  }
  return [...found.values()]
}

import type { MemberImportId } from '../../../core/ids.ts'
import type { ImportSummary } from '../../../core/member/import-log.ts'
import { useCall } from '../../api.ts'
import { useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { EmptyState } from '../../ui/notes.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { ImportResultView } from './import-result-view.tsx'

const idOf = ({ importId }: ImportSummary): string => importId
const nameOf = ({ fileName }: ImportSummary): string => fileName

const ImportsView = ({ imports, onOpen }: { readonly imports: readonly ImportSummary[]; readonly onOpen: (id: MemberImportId) => void }) => {
  const { memberImport: { imports: text }, format } = useText()
  const columns: readonly TableColumn<ImportSummary>[] = [
    { id: 'file', label: text.file, cell: ({ fileName }) => <b>{fileName}</b> },
    { id: 'on', label: text.on, width: '10rem', cell: ({ addedOn }) => format.day(addedOn, 'brief') },
    { id: 'added', label: text.added, width: '6rem', cell: ({ added }) => format.number(added) },
    { id: 'changed', label: text.changed, width: '6rem', cell: ({ changed }) => format.number(changed) },
    { id: 'left-out', label: text.leftOut, width: '6rem', cell: ({ leftOut }) => format.number(leftOut) },
    { id: 'open', label: text.notDecided, width: '7rem', cell: ({ notDecided }) => format.number(notDecided) },
  ]
  return (
    <Page>
      <PageHeader title={text.title} />
      {imports.length === 0
        ? <EmptyState title={text.none} text={text.noneText} />
        : <div className="table-bleed import-table"><Table label={text.title} columns={columns} groups={[{ id: 'all', label: '', items: imports }]} idOf={idOf} nameOf={nameOf} onOpen={({ importId }) => onOpen(importId)} /></div>}
    </Page>
  )
}

const OneImport = ({ importId }: { readonly importId: MemberImportId }) => {
  const { memberImport: { imports: text }, format } = useText()
  const { back } = useNavigation()
  const log = useCall('members.importLog', { importId }, ['members.changed'])
  return (
    <Loaded call={log}>
      {({ fileName, addedOn, added, changed, leftOut, notDecided, unused, rows }) => (
        <ImportResultView
          title={fileName} meta={text.meta({ day: format.day(addedOn), added, changed, left: leftOut + notDecided })} rows={rows} onDone={back}
          about={unused.length === 0 ? null : text.unused({ headings: format.series(unused) })} isLog
        />
      )}
    </Loaded>
  )
}

/** The imports of lists, or with an id what one of them did to each row. */
export const ImportsPage = ({ importId }: { readonly importId: MemberImportId | null }) => {
  const { go } = useNavigation()
  const imports = useCall('members.imports', null, ['members.changed'])
  if (importId !== null) return <OneImport importId={importId} />
  return <Loaded call={imports}>{(value) => <ImportsView imports={value} onOpen={(id) => go({ page: 'imports', importId: id })} />}</Loaded>
}

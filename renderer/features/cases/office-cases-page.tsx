import type { PickedFile } from '../../../preload/contract.ts'
import { useCall } from '../../api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { OfficeCasesView } from './office-cases-view.tsx'

/** What a file of cases from an office would bring, and the click that keeps it. The file is opened again with every change here, so that what is shown is so. */
export const OfficeCasesPage = ({ file }: { readonly file: PickedFile }) => {
  const opened = useCall('office.openFile', { token: file.token }, ['cases.changed', 'office.changed'])
  return <Loaded call={opened}>{(value) => <OfficeCasesView token={file.token} opened={value} onRefused={opened.reload} />}</Loaded>
}

import type { DocumentId } from '../../../core/ids.ts'
import { useCall } from '../../api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { CheckPage } from './check-page.tsx'

/** The check of one of the documents that wait. */
export const CheckDocumentPage = ({ documentId }: { readonly documentId: DocumentId }) => {
  const read = useCall('cases.openWaiting', { documentId }, [])
  return <Loaded call={read}>{(document) => <CheckPage key={document.documentId} document={document} />}</Loaded>
}

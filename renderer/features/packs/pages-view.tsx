import { useMemo, useState } from 'react'
import type { PackChoices } from '../../../core/pack/types.ts'
import type { PreviewPage } from '../../../preload/contract.ts'
import { useCall } from '../../api.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import { useText } from '../../text.ts'
import { GoToPage } from './preview/go-to-page.tsx'
import { PackPreview } from './preview/pack-preview.tsx'
import { printPages } from './preview/print-pages.ts'

const nameOf = ({ part, of }: PreviewPage, text: Messages['packs']): string => {
  if (part === 'letter') return of === '' ? text.pageOf.blankLetter : text.pageOf.letter({ name: of })
  if (part === 'translation') return text.pageOf.translation
  return of === '' ? text.parts[part] : text.pageOf.other({ part: text.parts[part], name: of })
}

/** After the list of the field is closed, which gives the focus back to the field. */
const focusPage = (): void => void window.setTimeout(() => document.querySelector<HTMLElement>('.preview__stage')?.focus(), 0)

/** The pack's pages around one of them, drawn from the file that the letter engine writes for these choices. */
export const PagesView = ({ choices, isBefore, page, onPage }: {
  readonly choices: PackChoices
  /** The choices are not those of now, of which no pack can be made. */
  readonly isBefore: boolean
  readonly page: number
  readonly onPage: (page: number) => void
}) => {
  const { packs: text, packPreview } = useText()
  // The answer has the pages around the one that was asked for: others are asked for only beyond these.
  const [asked, setAsked] = useState(page)
  const preview = useCall('packs.preview', { choices, page: asked }, ['cases.changed', 'members.changed'])
  if (preview.state === 'ready' && asked !== page && !preview.value?.pages.some(({ number }) => number === page)) setAsked(page)
  const file = useMemo(() => preview.value && { bytes: preview.value.bytes, pages: preview.value.pages }, [preview.value])
  const goTo = (to: number): void => {
    onPage(to)
    focusPage()
  }
  return (
    <PackPreview
      file={file} page={page} totalPages={preview.value?.totalPages ?? 0} isBusy={preview.state === 'loading'} nameOf={(shown) => nameOf(shown, text)}
      note={isBefore ? packPreview.beforeChange : null} onPage={onPage} goTo={(name) => <GoToPage choices={choices} name={name} onPage={goTo} />}
      onPrint={(shown) => printPages([shown])}
    />
  )
}

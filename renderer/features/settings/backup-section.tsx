import { DownloadSimple, FolderOpen } from '@phosphor-icons/react'
import { useState } from 'react'
import { keptCopies } from '../../../core/backup/thin-copies.ts'
import type { Day } from '../../../core/day.ts'
import { call, useCall } from '../../api.ts'
import type { CopyRef } from '../../../preload/backup-calls.ts'
import type { PickedFile } from '../../../preload/contract.ts'
import type { Words } from '../../../words/words.ts'
import { copyMoment } from '../../copy-time.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { BackupCards } from './backup-cards.tsx'
import { BackupList, copyId } from './backup-list.tsx'
import './backup.css'
import { RestorePanel } from './restore-panel.tsx'
import { useBackupState } from '../../use-backup-state.ts'

type Chosen = { readonly ref: CopyRef; readonly id: string; readonly title: string }

const chosenFile = ({ token, fileName }: PickedFile, { backup: text }: Words): Chosen => ({ ref: { place: 'picked', token }, id: token, title: text.goBackFile({ name: fileName }) })

/** Copies of the data: when the last ones were made, what a restore would do, a copy from elsewhere, and everything as files. */
export const BackupSection = ({ today, file = null }: { readonly today: Day | null; /** A copy that was chosen on another page. */ readonly file?: PickedFile | null }) => {
  const words = useText()
  const text = words.backup
  const toasts = useToasts()
  const state = useBackupState()
  const list = useCall('backups.list', null, ['backups.changed'])
  const [chosen, setChosen] = useState<Chosen | null>(() => file && chosenFile(file, words))
  const open = async (): Promise<void> => {
    const answer = await call('backups.pickCopy', null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) setChosen(chosenFile(answer.value, words))
  }
  const exportAll = async (): Promise<void> => {
    const answer = await call('backups.exportAll', null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) toasts.show({ title: text.exported(answer.value), detail: answer.value.folderName, icon: DownloadSimple })
  }
  return (
    <section className="settings__body backup">
      <div><h2 className="settings__title">{text.title}</h2><p className="settings__text">{text.text}</p></div>
      <Loaded call={state}>{(value) => <BackupCards state={value} today={today} />}</Loaded>
      <div className="backup__columns">
        <div className="backup__list">
          <Loaded call={list}>
            {(copies) => (
              <BackupList copies={copies} elsewhere={state.value?.elsewhere?.name ?? text.elsewhere} today={today} chosen={chosen?.id ?? null}
                onChoose={({ place, name, madeAt }) => setChosen({ ref: { place, name }, id: copyId({ place, name }), title: text.goBack({ when: copyMoment(madeAt, today, words) }) })} />
            )}
          </Loaded>
          <p className="meta">{text.kept(keptCopies)}</p>
        </div>
        {chosen ? <RestorePanel key={chosen.id} copy={chosen.ref} title={chosen.title} onClose={() => setChosen(null)} /> : <p className="restore quiet">{text.pick}</p>}
      </div>
      <div className="backup__more">
        <div className="backup__row"><h3>{text.fileTitle}</h3><p>{text.fileText}</p><Button icon={FolderOpen} onPress={() => open()}>{text.open}</Button></div>
        <div className="backup__row"><h3>{text.exportTitle}</h3><p>{text.exportText}</p><Button icon={DownloadSimple} onPress={() => exportAll()}>{text.export}</Button></div>
      </div>
    </section>
  )
}

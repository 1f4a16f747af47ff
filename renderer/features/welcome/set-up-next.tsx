import { DownloadSimple, FilePlus, GraduationCap, UserPlus } from '@phosphor-icons/react'
import { useText } from '../../text.ts'
import { Way } from './way.tsx'

/** What a group can do once it is set up. */
export const SetUpNext = ({ onCase, onMember, onImport, onPractise }: {
  readonly onCase: () => void
  readonly onMember: () => void
  readonly onImport: () => unknown
  /** Null where the practice case is here already. */
  readonly onPractise: (() => unknown) | null
}) => {
  const text = useText().welcome.steps
  return (
    <>
      <p className="set-up__text">{text.nextText}</p>
      <ul className="ways set-up__ways">
        <Way isFirst icon={FilePlus} title={text.addCase} text={text.addCaseText} onChoose={onCase} />
        <Way icon={UserPlus} title={text.addMember} text={text.addMemberText} onChoose={onMember} />
        <Way icon={DownloadSimple} title={text.importMembers} text={text.importMembersText} onChoose={onImport} />
        {onPractise && <Way icon={GraduationCap} title={text.practiseTitle} text={text.practiseText} onChoose={onPractise} />}
      </ul>
    </>
  )
}

import { GraduationCap, House, Laptop } from '@phosphor-icons/react'
import { PassphraseNote } from '../../passphrase-note.tsx'
import { PoliciesNote } from '../../policies-note.tsx'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'
import { PageTitle } from '../../ui/page.tsx'
import { CandleOnDesk } from '../../ui/candle-on-desk.tsx'
import { Way } from './way.tsx'
import { WelcomeFoot } from './welcome-foot.tsx'
import './welcome.css'

/** A picture on one side, the choices on the other. */
export const WelcomeView = ({ onPractise, onSetUp, onBring }: { readonly onPractise: () => unknown; readonly onSetUp: () => void; readonly onBring: () => unknown }) => {
  const text = useText().welcome
  return (
    <main className="welcome">
      <div className="welcome__glow">
        <CandleOnDesk />
        <div className="welcome__motto">
          <p className="welcome__words">{text.motto}</p>
          <p className="welcome__offline"><Icon shape={Laptop} size={20} /><span>{text.offline}</span></p>
        </div>
      </div>
      <div className="welcome__main">
        <PageTitle title={text.title} voice="serif" />
        <p className="welcome__lead">{text.lead}</p>
        <PoliciesNote />
        <PassphraseNote />
        <ul className="ways">
          <Way isFirst icon={GraduationCap} title={text.practise} text={text.practiseText} onChoose={onPractise} />
          <Way icon={House} title={text.setUp} text={text.setUpText} onChoose={onSetUp} />
          <Way icon={Laptop} title={text.bring} text={text.bringText} onChoose={onBring} />
        </ul>
        <WelcomeFoot />
      </div>
    </main>
  )
}

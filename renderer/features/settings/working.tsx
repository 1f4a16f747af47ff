import { useText } from '../../text.ts'
import { useIsFormBusy } from '../../ui/form.tsx'
import './working.css'

/** Says in a form that was sent that every file is being worked on: main answers nothing else then, and the page must not look as if it had stopped. */
export const Working = () => {
  const { lock: text } = useText()
  return <p className="working" role="status">{useIsFormBusy() ? text.working : ''}</p>
}

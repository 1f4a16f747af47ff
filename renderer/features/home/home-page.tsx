import { CalendarPlus } from '@phosphor-icons/react'
import { call, useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { useNavigate } from '../../navigation.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { HomeView } from './home-view.tsx'

/** Home: what the coordinator has to do now, with numbers. */
export const HomePage = () => {
  const go = useNavigate()
  const toasts = useToasts()
  const text = useText().home
  const overview = useCall('home.overview', null, ['cases.changed', 'actions.changed', 'members.changed', 'reports.changed', 'drafts.changed', 'settings.changed', 'events.changed'])
  const practise = async (): Promise<void> => {
    const answer = await call('app.addPractice', null)
    if (answer.ok) go({ page: 'cases', caseId: answer.value.caseId })
    else toasts.showProblem(answer.problem)
  }
  const toCalendar = async (): Promise<void> => {
    const answer = await call('cases.exportDeadlines', null)
    if (!answer.ok) toasts.showProblem(answer.problem)
    else if (answer.value) toasts.show({ title: text.calendarSaved({ count: answer.value.count }), detail: answer.value.fileName, icon: CalendarPlus })
  }
  return <Loaded call={overview}>{(value) => <HomeView overview={value} go={go} onPractise={() => practise()} onCalendar={() => toCalendar()} />}</Loaded>
}

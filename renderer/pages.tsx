import { ActionPage } from './features/actions/action-page.tsx'
import { ActionsPage } from './features/actions/actions-page.tsx'
import { CasesPage } from './features/cases/cases-page.tsx'
import { CheckDocumentPage } from './features/cases/check-document-page.tsx'
import { DocumentsPage } from './features/cases/documents-page.tsx'
import { EditCasePage } from './features/cases/edit-case-page.tsx'
import { ImportPage } from './features/cases/import-page.tsx'
import { OfficeCasesPage } from './features/cases/office-cases-page.tsx'
import { CollatePage } from './features/collate/collate-page.tsx'
import { EventFormPage } from './features/events/event-form-page.tsx'
import { EventPlanPage } from './features/events/event-plan-page.tsx'
import { EventsPage } from './features/events/events-page.tsx'
import { PeoplePage } from './features/events/people-page.tsx'
import { HelpPage } from './features/help/help-page.tsx'
import { HomePage } from './features/home/home-page.tsx'
import { JoinPage } from './features/laptops/join-page.tsx'
import { ImportMembersPage } from './features/members/import-members-page.tsx'
import { ImportsPage } from './features/members/imports-page.tsx'
import { MemberFormPage } from './features/members/member-form-page.tsx'
import { MembersPage } from './features/members/members-page.tsx'
import { NewPackPage } from './features/packs/new-pack-page.tsx'
import { PacksPage } from './features/packs/packs-page.tsx'
import { GroupYearPage } from './features/reports/group-year-page.tsx'
import { ReportsPage } from './features/reports/reports-page.tsx'
import { SearchPage } from './features/search/search-page.tsx'
import { SettingsPage } from './features/settings/settings-page.tsx'
import { UndoPage } from './features/undo/undo-page.tsx'
import { SetUpPage } from './features/welcome/set-up-page.tsx'
import { useNavigation } from './navigation.tsx'

/** The page of the current route. The pages of each feature are added here. */
export const CurrentPage = () => {
  const { route } = useNavigation()
  switch (route.page) {
    case 'cases': return <CasesPage key={`${route.search ?? ''} ${route.deadline ?? ''}`} deadline={route.deadline ?? 'any'} caseId={route.caseId ?? null} start={route.search ?? ''} isChanged={route.changed === true} sourceId={route.sourceId ?? null} mail={route.mail ?? null} letterIn={route.letterIn ?? null} />
    case 'import': return <ImportPage files={route.files ?? null} />
    case 'documents': return <DocumentsPage />
    case 'check': return <CheckDocumentPage key={route.documentId} documentId={route.documentId} />
    case 'edit-case': return <EditCasePage key={route.caseId} caseId={route.caseId} place={route.field ?? null} list={route.add ?? null} />
    case 'packs': return <PacksPage packId={route.packId ?? null} />
    case 'new-pack': return <NewPackPage key={route.caseIds?.join() ?? ''} caseIds={route.caseIds ?? []} forEvent={route.forEvent ?? null} />
    case 'actions': return <ActionsPage key={`${route.view ?? 'record'} ${route.eventId ?? ''} ${route.sheet ?? ''} ${route.outletId ?? ''} ${JSON.stringify(route.filter ?? {})}`} caseId={route.caseId ?? null} start={route.view ?? 'record'} eventId={route.eventId ?? null} sheet={route.sheet ?? null} outletId={route.outletId ?? null} filter={route.filter ?? {}} />
    case 'action': return <ActionPage key={route.actionId} actionId={route.actionId} />
    case 'events': return <EventsPage />
    case 'event': return <EventPlanPage key={route.eventId} eventId={route.eventId} />
    case 'event-form': return <EventFormPage key={`${route.eventId ?? 'new'} ${route.basedOn ?? ''}`} eventId={route.eventId ?? null} basedOn={route.basedOn ?? null} />
    case 'event-people': return <PeoplePage key={route.eventId} eventId={route.eventId} />
    case 'reports': return <ReportsPage reportId={route.reportId ?? null} period={route.period ?? null} />
    case 'collate': return <CollatePage />
    case 'group-year': return <GroupYearPage />
    case 'help': return <HelpPage topic={route.topic ?? 'case'} />
    case 'search': return <SearchPage key={route.words} words={route.words} />
    case 'undo': return <UndoPage step={route.step ?? null} />
    case 'members': return <MembersPage memberId={route.memberId ?? null} />
    case 'member-form': return <MemberFormPage key={route.memberId ?? 'new'} memberId={route.memberId ?? null} />
    case 'import-members': return <ImportMembersPage token={route.token ?? null} fileName={route.fileName} />
    case 'imports': return <ImportsPage importId={route.importId ?? null} />
    case 'set-up': return <SetUpPage step={route.step ?? null} />
    case 'join': return <JoinPage key={route.opened.openedId} opened={route.opened} />
    case 'office-cases': return <OfficeCasesPage key={route.file.token} file={route.file} />
    case 'settings': return <SettingsPage section={route.section ?? 'group'} file={route.file ?? null} field={route.field ?? null} />
    default: return <HomePage />
  }
}

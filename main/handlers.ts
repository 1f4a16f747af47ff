import { actionHandlers } from './actions/action-handlers.ts'
import { appHandlers } from './app/app-handlers.ts'
import { backupHandlers } from './backup/backup-handlers.ts'
import { collateHandlers } from './collate/collate-handlers.ts'
import { caseFileHandlers } from './cases/case-file-handlers.ts'
import { caseFindHandlers } from './cases/case-find-handlers.ts'
import { openUpdateHandlers } from './cases/open-update-handlers.ts'
import { caseHandlers } from './cases/case-handlers.ts'
import { deleteCaseHandlers } from './cases/delete-case-handlers.ts'
import { documentHandlers } from './cases/document-handlers.ts'
import type { Handlers } from './door/handler.ts'
import { draftHandlers } from './drafts/draft-handlers.ts'
import { attendanceHandlers } from './events/attendance-handlers.ts'
import { eveningHandlers } from './events/evening-handlers.ts'
import { eventHandlers } from './events/event-handlers.ts'
import { homeHandlers } from './home/home-handlers.ts'
import { aboutMemberHandlers } from './members/about-member-handlers.ts'
import { consentHandlers } from './members/consent-handlers.ts'
import { deleteMemberHandlers } from './members/delete-member-handlers.ts'
import { importHandlers } from './members/import-handlers.ts'
import { keepMemberHandlers } from './members/keep-member-handlers.ts'
import { memberFileHandlers } from './members/member-file-handlers.ts'
import { laptopHandlers } from './laptops/laptop-handlers.ts'
import { memberHandlers } from './members/member-handlers.ts'
import { makeAgainHandlers } from './packs/make-again-handlers.ts'
import { earlierPackHandlers } from './packs/earlier-pack-handlers.ts'
import { deletePackHandlers } from './packs/delete-pack-handlers.ts'
import { packLetterHandlers } from './packs/pack-letter-handlers.ts'
import { packPdfHandlers } from './packs/pack-pdf-handlers.ts'
import { passphraseHandlers } from './passphrase/passphrase-handlers.ts'
import { printHandlers } from './packs/print-handlers.ts'
import { packTemplateHandlers } from './packs/pack-template-handlers.ts'
import { packChoiceHandlers } from './packs/pack-choice-handlers.ts'
import { pictureHandlers } from './pictures/picture-handlers.ts'
import { stockHandlers } from './packs/stock-handlers.ts'
import { packHandlers } from './packs/pack-handlers.ts'
import { officeHandlers } from './office/office-handlers.ts'
import { outletHandlers } from './outlets/outlet-handlers.ts'
import { outletPostHandlers } from './outlets/outlet-post-handlers.ts'
import { returnHandlers } from './outlets/return-handlers.ts'
import { reportHandlers } from './reports/report-handlers.ts'
import { yearHandlers } from './reports/year-handlers.ts'
import { searchHandlers } from './search/search-handlers.ts'
import { settingsHandlers } from './settings/settings-handlers.ts'
import { tallyHandlers } from './tally/tally-handlers.ts'
import { undoHandlers } from './undo/undo-handlers.ts'

/** Every call of the contract and its handler. */
export const handlers: Handlers = {
  ...appHandlers,
  ...homeHandlers,
  ...caseHandlers,
  ...documentHandlers,
  ...caseFileHandlers,
  ...caseFindHandlers,
  ...openUpdateHandlers,
  ...deleteCaseHandlers,
  ...memberHandlers,
  ...consentHandlers,
  ...importHandlers,
  ...deleteMemberHandlers,
  ...memberFileHandlers,
  ...keepMemberHandlers,
  ...aboutMemberHandlers,
  ...packHandlers,
  ...packChoiceHandlers,
  ...pictureHandlers,
  ...stockHandlers,
  ...makeAgainHandlers,
  ...packLetterHandlers,
  ...deletePackHandlers,
  ...earlierPackHandlers,
  ...packPdfHandlers,
  ...printHandlers,
  ...packTemplateHandlers,
  ...actionHandlers,
  ...eventHandlers,
  ...eveningHandlers,
  ...attendanceHandlers,
  ...tallyHandlers,
  ...outletHandlers,
  ...outletPostHandlers,
  ...returnHandlers,
  ...laptopHandlers,
  ...officeHandlers,
  ...reportHandlers, ...yearHandlers,
  ...collateHandlers,
  ...searchHandlers,
  ...settingsHandlers,
  ...undoHandlers,
  ...backupHandlers,
  ...passphraseHandlers,
  ...draftHandlers,
}

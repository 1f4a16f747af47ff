// Written by `npm run words` from the files of words/en. Do not edit.

import actionsMessages from '../en/actions.json' with { type: 'json' }
import backupMessages from '../en/backup.json' with { type: 'json' }
import callProblemsMessages from '../en/call-problems.json' with { type: 'json' }
import casePageMessages from '../en/case-page.json' with { type: 'json' }
import casesMessages from '../en/cases.json' with { type: 'json' }
import collateMessages from '../en/collate.json' with { type: 'json' }
import commandLineMessages from '../en/command-line.json' with { type: 'json' }
import dataProblemsMessages from '../en/data-problems.json' with { type: 'json' }
import documentProblemsMessages from '../en/document-problems.json' with { type: 'json' }
import documentsMessages from '../en/documents.json' with { type: 'json' }
import draftsMessages from '../en/drafts.json' with { type: 'json' }
import errorPageMessages from '../en/error-page.json' with { type: 'json' }
import eventsMessages from '../en/events.json' with { type: 'json' }
import filesMessages from '../en/files.json' with { type: 'json' }
import frameMessages from '../en/frame.json' with { type: 'json' }
import helpMessages from '../en/help.json' with { type: 'json' }
import homeMessages from '../en/home.json' with { type: 'json' }
import importMessages from '../en/import.json' with { type: 'json' }
import importChangesMessages from '../en/import-changes.json' with { type: 'json' }
import laptopsMessages from '../en/laptops.json' with { type: 'json' }
import lockMessages from '../en/lock.json' with { type: 'json' }
import lockPageMessages from '../en/lock-page.json' with { type: 'json' }
import memberAboutMessages from '../en/member-about.json' with { type: 'json' }
import memberExportMessages from '../en/member-export.json' with { type: 'json' }
import memberImportMessages from '../en/member-import.json' with { type: 'json' }
import membersMessages from '../en/members.json' with { type: 'json' }
import menusMessages from '../en/menus.json' with { type: 'json' }
import officeMessages from '../en/office.json' with { type: 'json' }
import outletsMessages from '../en/outlets.json' with { type: 'json' }
import packFilesMessages from '../en/pack-files.json' with { type: 'json' }
import packPreviewMessages from '../en/pack-preview.json' with { type: 'json' }
import packProblemsMessages from '../en/pack-problems.json' with { type: 'json' }
import packWritersMessages from '../en/pack-writers.json' with { type: 'json' }
import packsMessages from '../en/packs.json' with { type: 'json' }
import passphraseMessages from '../en/passphrase.json' with { type: 'json' }
import policiesMessages from '../en/policies.json' with { type: 'json' }
import printingMessages from '../en/printing.json' with { type: 'json' }
import problemsMessages from '../en/problems.json' with { type: 'json' }
import reportFilesMessages from '../en/report-files.json' with { type: 'json' }
import reportsMessages from '../en/reports.json' with { type: 'json' }
import searchMessages from '../en/search.json' with { type: 'json' }
import settingsMessages from '../en/settings.json' with { type: 'json' }
import sheetsMessages from '../en/sheets.json' with { type: 'json' }
import tallyMessages from '../en/tally.json' with { type: 'json' }
import templateProblemsMessages from '../en/template-problems.json' with { type: 'json' }
import uiMessages from '../en/ui.json' with { type: 'json' }
import undoMessages from '../en/undo.json' with { type: 'json' }
import welcomeMessages from '../en/welcome.json' with { type: 'json' }

export const messages = {
  actions: actionsMessages,
  backup: backupMessages,
  callProblems: callProblemsMessages,
  casePage: casePageMessages,
  cases: casesMessages,
  collate: collateMessages,
  commandLine: commandLineMessages,
  dataProblems: dataProblemsMessages,
  documentProblems: documentProblemsMessages,
  documents: documentsMessages,
  drafts: draftsMessages,
  errorPage: errorPageMessages,
  events: eventsMessages,
  files: filesMessages,
  frame: frameMessages,
  help: helpMessages,
  home: homeMessages,
  import: importMessages,
  importChanges: importChangesMessages,
  laptops: laptopsMessages,
  lock: lockMessages,
  lockPage: lockPageMessages,
  memberAbout: memberAboutMessages,
  memberExport: memberExportMessages,
  memberImport: memberImportMessages,
  members: membersMessages,
  menus: menusMessages,
  office: officeMessages,
  outlets: outletsMessages,
  packFiles: packFilesMessages,
  packPreview: packPreviewMessages,
  packProblems: packProblemsMessages,
  packWriters: packWritersMessages,
  packs: packsMessages,
  passphrase: passphraseMessages,
  policies: policiesMessages,
  printing: printingMessages,
  problems: problemsMessages,
  reportFiles: reportFilesMessages,
  reports: reportsMessages,
  search: searchMessages,
  settings: settingsMessages,
  sheets: sheetsMessages,
  tally: tallyMessages,
  templateProblems: templateProblemsMessages,
  ui: uiMessages,
  undo: undoMessages,
  welcome: welcomeMessages,
}

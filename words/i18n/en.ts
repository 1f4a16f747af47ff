import { enActions } from './en-actions.ts'
import { enCasePage } from './en-case-page.ts'
import { enCases } from './en-cases.ts'
import { enFrame } from './en-frame.ts'
import { enHome } from './en-home.ts'
import { enImport } from './en-import.ts'
import { enMembers } from './en-members.ts'
import { enPackPreview } from './en-pack-preview.ts'
import { enPacks } from './en-packs.ts'
import { enPrinting } from './en-printing.ts'
import { enReports } from './en-reports.ts'
import { enSettings } from './en-settings.ts'
import { enUi } from './en-ui.ts'
import { enWelcome } from './en-welcome.ts'

/** Every word of the window in English, by feature. */
export const en = {
  ui: enUi,
  frame: enFrame,
  welcome: enWelcome,
  home: enHome,
  cases: enCases,
  casePage: enCasePage,
  import: enImport,
  packs: enPacks,
  packPreview: enPackPreview,
  actions: enActions,
  members: enMembers,
  reports: enReports,
  settings: enSettings,
  printing: enPrinting,
}

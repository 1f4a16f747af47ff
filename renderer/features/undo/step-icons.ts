import { Calendar, ClockCounterClockwise, EnvelopeSimple, FileText, FolderOpen, GearSix, GitBranch, ImageSquare, Laptop, Package, Paperclip, PaperPlaneTilt, PencilSimple, Trash, User, UsersThree, X } from '@phosphor-icons/react'
import type { TitleCode } from '../../../core/undo/step-title.ts'
import type { IconShape } from '../../ui/icon-shape.ts'
import { TallyIcon } from '../../ui/tally-icon.tsx'

/** The icon of each kind of step. */
export const stepIcons: Readonly<Record<TitleCode, IconShape>> = {
  'practice-added': FolderOpen, 'practice-removed': X,
  'case-added': FolderOpen, 'update-added': GitBranch, 'update-decided': GitBranch, 'documents-imported': FolderOpen, 'case-edited': PencilSimple, 'case-closed': FolderOpen, 'case-opened': FolderOpen,
  'case-file-edited': PencilSimple, 'case-change-taken-back': PencilSimple, 'attachment-added': Paperclip, 'photo-saved': ImageSquare, 'photo-described': ImageSquare, 'photo-removed': Trash, 'letters-not-sent': PaperPlaneTilt,
  'case-deleted': Trash, 'target-removed': Trash, 'member-deleted': Trash, 'pack-deleted': Trash,
  'member-added': User, 'member-edited': User, 'members-imported': UsersThree, 'members-archived': UsersThree, 'members-brought-back': UsersThree, 'members-reviewed': UsersThree, 'consents-answered': UsersThree,
  'pack-made': EnvelopeSimple, 'pack-made-again': EnvelopeSimple, 'template-added': FileText, 'template-removed': FileText, 'stock-added': FileText, 'stock-changed': FileText, 'stock-removed': FileText,
  'action-recorded': TallyIcon, 'action-corrected': TallyIcon, 'actions-moved': PaperPlaneTilt, 'actions-taken-back': TallyIcon,
  'event-added': Calendar, 'event-edited': Calendar, 'event-list-edited': Calendar, 'event-numbers': Calendar, 'event-deleted': Trash,
  'entry-counted': TallyIcon, 'entry-taken-back': TallyIcon, 'entry-put-back': TallyIcon, 'entry-person': UsersThree, 'entry-cell': TallyIcon, 'entry-paper-total': TallyIcon,
  'outlet-added': Package, 'outlet-edited': Package, 'outlet-deleted': Trash, 'packs-given': Package, 'letters-returned': Package, 'letter-returned': Package, 'outlet-asked': Package,
  'report-saved': PaperPlaneTilt, 'report-sent': PaperPlaneTilt, 'report-not-sent': PaperPlaneTilt, 'settings-changed': GearSix, 'emblem-saved': ImageSquare, 'emblem-removed': Trash, 'office-cases-kept': FolderOpen, 'office-forgotten': X, 'laptop-joined': Laptop, 'copy-restored': ClockCounterClockwise,
}

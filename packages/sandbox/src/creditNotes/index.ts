import type { Module } from '../core/module.js'
import { creditNotePages } from './creditNotePages.js'
import { creditNoteExpandables } from './expandables.js'
import { creditNoteRoutes } from './routes.js'

export const creditNotes: Module = {
  routes: creditNoteRoutes,
  expandables: creditNoteExpandables,
  pages: creditNotePages,
}

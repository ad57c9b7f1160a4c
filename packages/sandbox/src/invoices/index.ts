import type { Module } from '../core/module.js'
import { paymentReactions } from './payments/reactions.js'

export const invoices: Module = { reactions: paymentReactions }

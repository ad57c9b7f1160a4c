import type { Module } from '../core/module.js'
import { receiptPages } from './receiptPages.js'

/** Receipts for charges. */
export const receipts: Module = { pages: receiptPages }

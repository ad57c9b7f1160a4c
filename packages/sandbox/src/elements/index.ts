import type { Module } from '../core/module.js'
import { elementsPages } from './elementsPages.js'

export const elements: Module = { pages: elementsPages }

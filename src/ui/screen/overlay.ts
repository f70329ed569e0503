import { createContext, type ReactNode } from 'react'

/** What the app lays over every screen when it must: WeChat draws nothing that stands outside of a page. */
export const Overlay = createContext<ReactNode>(null)

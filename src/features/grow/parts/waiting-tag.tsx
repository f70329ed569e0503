import { Tag } from '@/ui/tag/tag'

/** What is kept on this phone and goes by itself. */
export const WaitingTag = ({ waiting }: { waiting: boolean }) => (waiting ? <Tag icon='clock'>等网络送出</Tag> : null)

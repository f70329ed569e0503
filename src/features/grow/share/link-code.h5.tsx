import { routes } from '@/client/routes'
import { pageAddress } from '@/client/share-link'
import { qrPicture } from '@/ui/qr-picture'
import './share.scss'

/** The link as a QR code, made in the browser. */
export const LinkCode = ({ token }: { childId: string; id: string; token: string }) => <img className='share-code' src={qrPicture(pageAddress(routes.shared(token)))} alt='给医生扫的二维码' />

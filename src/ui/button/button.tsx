import { Button as NativeButton, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './button.scss'

export interface ButtonProps {
  children: string
  /** One `primary` per screen; inside cards `soft` or `line`; `danger` only for 120 and deletion. */
  kind?: 'primary' | 'soft' | 'line' | 'text' | 'danger' | 'dangerLine'
  small?: boolean
  /** Takes the whole width. */
  block?: boolean
  /** Shares a line with others of its kind. */
  fill?: boolean
  /** Words while it works, such as 正在提交，请稍等; taps do nothing meanwhile. */
  busy?: string
  disabled?: boolean
  icon?: IconName
  onTap?: () => void
  /**
   * WeChat's own: `share` opens the list of chats to send the page to, `getPhoneNumber` asks WeChat for the person's number, `agreePrivacyAuthorization` tells
   * WeChat that its privacy question was answered.
   */
  openType?: 'share' | 'getPhoneNumber' | 'agreePrivacyAuthorization'
  /** By which WeChat knows the button that agreed. */
  id?: string
  onAgreed?: () => void
  /** With `getPhoneNumber`: the one-time code for the number, or undefined when the person said no. */
  onPhoneCode?: (code: string | undefined) => void
  /** Read instead of the words. */
  label?: string
}

/** What is done by a tap, said in words. */
export function Button(props: ButtonProps) {
  const { children, kind = 'primary', small, block, fill, busy, disabled, icon, onTap, openType, id, onAgreed, onPhoneCode, label } = props
  const idle = disabled || busy !== undefined
  const shown = {
    className: classNames(
      'x-btn',
      openType && 'x-btn--native',
      `x-btn--${kind}`,
      small && 'x-btn--small',
      block && 'x-btn--block',
      fill && 'x-btn--fill',
      disabled && 'x-btn--off',
    ),
    hoverClass: idle ? 'none' : `x-btn--${kind}-press`,
    hoverStartTime: 20,
    hoverStayTime: 70,
    ...accessible({ role: 'button', label, disabled: idle, onTap }),
  }
  const content = (
    <>
      {busy !== undefined && <View className='x-btn-spin' />}
      {busy === undefined && icon && <Icon name={icon} size={20} />}
      {busy ?? children}
    </>
  )
  return openType ? (
    <NativeButton
      {...shown}
      id={id}
      openType={idle ? undefined : openType}
      onAgreePrivacyAuthorization={onAgreed}
      onGetPhoneNumber={onPhoneCode && ((event) => onPhoneCode(event.detail.code))}
    >
      {content}
    </NativeButton>
  ) : (
    <View {...shown}>{content}</View>
  )
}

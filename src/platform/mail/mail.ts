import { createTransport } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/**
 * Mail is optional: `NGOCLINH_SMTP_URL` (smtp:// or smtps://) and `NGOCLINH_MAIL_FROM` set it up.
 * @returns null where they are not set; everything works with no mail at all
 */
export function openMail(environment: NodeJS.ProcessEnv): Mailer | null {
  const { NGOCLINH_SMTP_URL: url, NGOCLINH_MAIL_FROM: from } = environment;
  if (!url || !from) return null;
  const transport = createTransport(url, { from });
  return {
    async send(mail) {
      await transport.sendMail(mail);
    },
  };
}

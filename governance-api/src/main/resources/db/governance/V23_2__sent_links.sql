-- Of a mail with a link that lets somebody in, nothing of the link is kept once it is sent.
CREATE FUNCTION app.forget_sent_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.body := '';
  RETURN NEW;
END
$$;
CREATE TRIGGER forget_sent_link BEFORE UPDATE ON app.outbox
  FOR EACH ROW WHEN (NEW.state = 'SENT' AND NEW.mail_key LIKE 'invitation/%')
  EXECUTE FUNCTION app.forget_sent_link();

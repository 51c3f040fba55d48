-- Where the words of a text come from: a text that a machine recognised on a scan is shown as such for ever.
ALTER TABLE directive_text ADD COLUMN origin text
  CHECK (origin IN ('text', 'html', 'docx', 'pdf', 'ocr'));
UPDATE directive_text SET origin = CASE WHEN encoding IN ('docx', 'pdf') THEN encoding ELSE 'text' END;
ALTER TABLE directive_text ALTER COLUMN origin SET NOT NULL;

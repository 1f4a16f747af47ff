CREATE SCHEMA vigil;

SET search_path TO vigil;

CREATE TABLE slip (slip_no INTEGER GENERATED ALWAYS AS IDENTITY, slip_id TEXT NOT NULL, report_id TEXT NOT NULL, revision INTEGER NOT NULL, made_on DATE NOT NULL, made_with TEXT NOT NULL, group_id TEXT NOT NULL, group_name TEXT NOT NULL, group_number TEXT, section TEXT, country TEXT, section_key TEXT NOT NULL, name_key TEXT, number_key TEXT, period_from DATE NOT NULL, period_to DATE NOT NULL, event TEXT, headcount INTEGER, new_people INTEGER, under18 INTEGER, events INTEGER, total BIGINT NOT NULL, PRIMARY KEY (slip_no), UNIQUE (slip_id));

CREATE TABLE slip_case (slip_no INTEGER NOT NULL, case_no INTEGER NOT NULL, section_key TEXT NOT NULL, case_key TEXT NOT NULL, ua_number TEXT, index_number TEXT, title TEXT NOT NULL, not_posted INTEGER NOT NULL, replies INTEGER NOT NULL, returned INTEGER NOT NULL, remarks TEXT, PRIMARY KEY (slip_no, case_no), FOREIGN KEY (slip_no) REFERENCES slip ON DELETE CASCADE);

CREATE TABLE line (slip_no INTEGER NOT NULL, case_no INTEGER NOT NULL, line_no INTEGER NOT NULL, section_key TEXT NOT NULL, case_key TEXT NOT NULL, kind TEXT NOT NULL, route TEXT, outlet TEXT, count INTEGER NOT NULL, signatories INTEGER NOT NULL, is_correction BOOLEAN NOT NULL, PRIMARY KEY (slip_no, case_no, line_no), FOREIGN KEY (slip_no) REFERENCES slip ON DELETE CASCADE);

CREATE INDEX slip_report ON slip (report_id);

CREATE INDEX slip_case_key ON slip_case (slip_no, case_key);

CREATE TABLE decision (slip_id TEXT PRIMARY KEY, answer TEXT NOT NULL CHECK (answer IN ('use', 'leave-out')));

CREATE TABLE section_reader (role_name NAME NOT NULL, section_key TEXT NOT NULL, PRIMARY KEY (role_name, section_key));

ALTER TABLE slip ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_section ON slip FOR SELECT USING (section_key IN (SELECT r.section_key FROM section_reader r WHERE r.role_name = current_user));

ALTER TABLE slip_case ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_section ON slip_case FOR SELECT USING (section_key IN (SELECT r.section_key FROM section_reader r WHERE r.role_name = current_user));

ALTER TABLE line ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_section ON line FOR SELECT USING (section_key IN (SELECT r.section_key FROM section_reader r WHERE r.role_name = current_user));

ALTER TABLE section_reader ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON section_reader FOR SELECT USING (role_name = current_user);

CREATE VIEW slip_use AS WITH judged AS (
  SELECT s.*, d.answer, COALESCE(bool_or(d.answer = 'use') OVER (PARTITION BY s.report_id), false) AS some_used FROM slip s LEFT JOIN decision d ON d.slip_id = s.slip_id
), candidate AS (
  SELECT *, CASE WHEN some_used THEN answer IS NOT DISTINCT FROM 'use' ELSE answer IS DISTINCT FROM 'leave-out' END AS is_open FROM judged
), ranked AS (
  SELECT *, max(revision) FILTER (WHERE is_open) OVER report AS last,
    COALESCE(min(group_id) FILTER (WHERE is_open) OVER report <> max(group_id) FILTER (WHERE is_open) OVER report, false) AS has_two_groups
  FROM candidate WINDOW report AS (PARTITION BY report_id)
), tied AS (
  SELECT *, is_open AND revision = last AS is_last, count(*) FILTER (WHERE is_open AND revision = last) OVER (PARTITION BY report_id) AS ties FROM ranked
), first_use AS (
  SELECT *, CASE WHEN answer = 'leave-out' THEN 'left-out' WHEN has_two_groups OR (is_last AND ties > 1) THEN 'waiting' WHEN is_last THEN 'counted' ELSE 'replaced' END AS use FROM tied
), chosen AS MATERIALIZED (
  SELECT slip_no, group_id, name_key, number_key, period_from, period_to, event, made_with FROM first_use WHERE use = 'counted'
), pair AS (
  SELECT a.slip_no AS one, b.slip_no AS other FROM chosen a JOIN chosen b ON b.group_id = a.group_id WHERE a.slip_no <> b.slip_no
  UNION SELECT a.slip_no, b.slip_no FROM chosen a JOIN chosen b ON b.name_key = a.name_key WHERE a.slip_no <> b.slip_no
  UNION SELECT a.slip_no, b.slip_no FROM chosen a JOIN chosen b ON b.number_key = a.number_key WHERE a.slip_no <> b.slip_no
), overlapping AS (
  SELECT DISTINCT p.one FROM pair p JOIN chosen a ON a.slip_no = p.one JOIN chosen b ON b.slip_no = p.other
  WHERE a.period_from <= b.period_to AND b.period_from <= a.period_to AND NOT COALESCE(a.event <> b.event, false)
    AND NOT (a.group_id = b.group_id AND (a.event IS NULL) <> (b.event IS NULL) AND starts_with(a.made_with, 'Vigil ') AND starts_with(b.made_with, 'Vigil '))
    AND EXISTS (SELECT 1 FROM slip_case x JOIN slip_case y ON y.case_key = x.case_key WHERE x.slip_no = p.one AND y.slip_no = p.other)
)
SELECT f.slip_no, CASE WHEN f.use = 'counted' AND f.answer IS DISTINCT FROM 'use' AND o.one IS NOT NULL THEN 'waiting' ELSE f.use END AS use
FROM first_use f LEFT JOIN overlapping o ON o.one = f.slip_no
WHERE (f.section_key IN (SELECT r.section_key FROM section_reader r WHERE r.role_name = current_user))
  OR current_user = (SELECT t.tableowner FROM pg_tables t WHERE t.schemaname = 'vigil' AND t.tablename = 'slip')
  OR (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user);

CREATE VIEW counted_slip WITH (security_invoker = true) AS SELECT s.* FROM slip s JOIN slip_use u ON u.slip_no = s.slip_no WHERE u.use = 'counted';

CREATE VIEW counted_fact WITH (security_invoker = true) AS SELECT s.slip_no, s.group_id, s.section_key, s.period_from, s.period_to, l.case_key, l.kind, l.route, l.count, l.signatories, 0 AS not_posted, 0 AS replies, 0 AS returned, CAST(NULL AS INTEGER) AS headcount, 0 AS is_slip
    FROM line l JOIN counted_slip s ON s.slip_no = l.slip_no
  UNION ALL
  SELECT s.slip_no, s.group_id, s.section_key, s.period_from, s.period_to, c.case_key, NULL, NULL, 0, 0, c.not_posted, c.replies, c.returned, NULL, 0
    FROM slip_case c JOIN counted_slip s ON s.slip_no = c.slip_no
  UNION ALL
  SELECT s.slip_no, s.group_id, s.section_key, s.period_from, s.period_to, NULL, NULL, NULL, 0, 0, 0, 0, 0, s.headcount, 1 FROM counted_slip s;

CREATE VIEW case_name WITH (security_invoker = true) AS SELECT case_key, ua_number, index_number, title FROM (SELECT n.case_key, n.ua_number, n.index_number, n.title, row_number() OVER (PARTITION BY n.case_key ORDER BY s.made_on DESC, s.slip_id, n.case_no) AS nth FROM slip_case n JOIN counted_slip s ON s.slip_no = n.slip_no) named WHERE nth = 1;

CREATE VIEW group_name WITH (security_invoker = true) AS SELECT group_id, group_name, group_number, section, country FROM (SELECT n.group_id, n.group_name, n.group_number, n.section, n.country, row_number() OVER (PARTITION BY n.group_id ORDER BY s.made_on DESC, s.slip_id) AS nth FROM slip n JOIN slip s ON s.slip_no = n.slip_no) named WHERE nth = 1;

CREATE VIEW section_name WITH (security_invoker = true) AS SELECT section_key, section FROM (SELECT n.section_key, n.section, row_number() OVER (PARTITION BY n.section_key ORDER BY s.made_on DESC, s.slip_id) AS nth FROM slip n JOIN slip s ON s.slip_no = n.slip_no) named WHERE nth = 1;

CREATE VIEW in_total WITH (security_invoker = true) AS SELECT CAST(COALESCE(sum(count) FILTER (WHERE kind = 'letter'), 0) AS BIGINT) AS letter, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'solidarity-card'), 0) AS BIGINT) AS solidarity_card, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'email'), 0) AS BIGINT) AS email, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'fax'), 0) AS BIGINT) AS fax, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'phone-call'), 0) AS BIGINT) AS phone_call, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'social-post'), 0) AS BIGINT) AS social_post, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'web-form'), 0) AS BIGINT) AS web_form, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'petition-signature'), 0) AS BIGINT) AS petition_signature, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'copy'), 0) AS BIGINT) AS copy, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'other'), 0) AS BIGINT) AS other, CAST(COALESCE(sum(count) FILTER (WHERE kind IN ('letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'other')), 0) AS BIGINT) AS total, CAST(COALESCE(sum(signatories) FILTER (WHERE kind IN ('letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'other')), 0) AS BIGINT) AS signatories, CAST(COALESCE(sum(not_posted), 0) AS BIGINT) AS not_posted, CAST(COALESCE(sum(replies), 0) AS BIGINT) AS replies, CAST(COALESCE(sum(returned), 0) AS BIGINT) AS returned, CAST(COALESCE(sum(headcount), 0) AS BIGINT) AS headcount, CAST(COALESCE(sum(is_slip) FILTER (WHERE headcount IS NULL), 0) AS BIGINT) AS slips_without_headcount, CAST(COALESCE(sum(is_slip), 0) AS BIGINT) AS slips, CAST(COALESCE(count(DISTINCT group_id) FILTER (WHERE kind IS NULL), 0) AS BIGINT) AS groups FROM counted_fact WHERE 1 = 1;

CREATE VIEW by_case WITH (security_invoker = true) AS SELECT * FROM case_name JOIN (SELECT case_key, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'letter'), 0) AS BIGINT) AS letter, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'solidarity-card'), 0) AS BIGINT) AS solidarity_card, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'email'), 0) AS BIGINT) AS email, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'fax'), 0) AS BIGINT) AS fax, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'phone-call'), 0) AS BIGINT) AS phone_call, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'social-post'), 0) AS BIGINT) AS social_post, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'web-form'), 0) AS BIGINT) AS web_form, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'petition-signature'), 0) AS BIGINT) AS petition_signature, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'copy'), 0) AS BIGINT) AS copy, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'other'), 0) AS BIGINT) AS other, CAST(COALESCE(sum(count) FILTER (WHERE kind IN ('letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'other')), 0) AS BIGINT) AS total, CAST(COALESCE(sum(signatories) FILTER (WHERE kind IN ('letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'other')), 0) AS BIGINT) AS signatories, CAST(COALESCE(sum(not_posted), 0) AS BIGINT) AS not_posted, CAST(COALESCE(sum(replies), 0) AS BIGINT) AS replies, CAST(COALESCE(sum(returned), 0) AS BIGINT) AS returned, CAST(COALESCE(sum(headcount), 0) AS BIGINT) AS headcount, CAST(COALESCE(sum(is_slip) FILTER (WHERE headcount IS NULL), 0) AS BIGINT) AS slips_without_headcount, CAST(COALESCE(sum(is_slip), 0) AS BIGINT) AS slips, CAST(COALESCE(count(DISTINCT group_id) FILTER (WHERE kind IS NULL), 0) AS BIGINT) AS groups FROM counted_fact WHERE 1 = 1 AND case_key IS NOT NULL GROUP BY case_key) summed USING (case_key);

CREATE VIEW by_group WITH (security_invoker = true) AS SELECT * FROM group_name JOIN (SELECT group_id, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'letter'), 0) AS BIGINT) AS letter, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'solidarity-card'), 0) AS BIGINT) AS solidarity_card, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'email'), 0) AS BIGINT) AS email, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'fax'), 0) AS BIGINT) AS fax, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'phone-call'), 0) AS BIGINT) AS phone_call, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'social-post'), 0) AS BIGINT) AS social_post, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'web-form'), 0) AS BIGINT) AS web_form, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'petition-signature'), 0) AS BIGINT) AS petition_signature, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'copy'), 0) AS BIGINT) AS copy, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'other'), 0) AS BIGINT) AS other, CAST(COALESCE(sum(count) FILTER (WHERE kind IN ('letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'other')), 0) AS BIGINT) AS total, CAST(COALESCE(sum(signatories) FILTER (WHERE kind IN ('letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'other')), 0) AS BIGINT) AS signatories, CAST(COALESCE(sum(not_posted), 0) AS BIGINT) AS not_posted, CAST(COALESCE(sum(replies), 0) AS BIGINT) AS replies, CAST(COALESCE(sum(returned), 0) AS BIGINT) AS returned, CAST(COALESCE(sum(headcount), 0) AS BIGINT) AS headcount, CAST(COALESCE(sum(is_slip) FILTER (WHERE headcount IS NULL), 0) AS BIGINT) AS slips_without_headcount, CAST(COALESCE(sum(is_slip), 0) AS BIGINT) AS slips, CAST(COALESCE(count(DISTINCT group_id) FILTER (WHERE kind IS NULL), 0) AS BIGINT) AS groups FROM counted_fact WHERE 1 = 1 GROUP BY group_id) summed USING (group_id);

CREATE VIEW by_section WITH (security_invoker = true) AS SELECT * FROM section_name JOIN (SELECT section_key, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'letter'), 0) AS BIGINT) AS letter, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'solidarity-card'), 0) AS BIGINT) AS solidarity_card, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'email'), 0) AS BIGINT) AS email, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'fax'), 0) AS BIGINT) AS fax, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'phone-call'), 0) AS BIGINT) AS phone_call, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'social-post'), 0) AS BIGINT) AS social_post, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'web-form'), 0) AS BIGINT) AS web_form, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'petition-signature'), 0) AS BIGINT) AS petition_signature, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'copy'), 0) AS BIGINT) AS copy, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'other'), 0) AS BIGINT) AS other, CAST(COALESCE(sum(count) FILTER (WHERE kind IN ('letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'other')), 0) AS BIGINT) AS total, CAST(COALESCE(sum(signatories) FILTER (WHERE kind IN ('letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'other')), 0) AS BIGINT) AS signatories, CAST(COALESCE(sum(not_posted), 0) AS BIGINT) AS not_posted, CAST(COALESCE(sum(replies), 0) AS BIGINT) AS replies, CAST(COALESCE(sum(returned), 0) AS BIGINT) AS returned, CAST(COALESCE(sum(headcount), 0) AS BIGINT) AS headcount, CAST(COALESCE(sum(is_slip) FILTER (WHERE headcount IS NULL), 0) AS BIGINT) AS slips_without_headcount, CAST(COALESCE(sum(is_slip), 0) AS BIGINT) AS slips, CAST(COALESCE(count(DISTINCT group_id) FILTER (WHERE kind IS NULL), 0) AS BIGINT) AS groups FROM counted_fact WHERE 1 = 1 GROUP BY section_key) summed USING (section_key);

CREATE VIEW by_period WITH (security_invoker = true) AS SELECT period_from, period_to, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'letter'), 0) AS BIGINT) AS letter, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'solidarity-card'), 0) AS BIGINT) AS solidarity_card, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'email'), 0) AS BIGINT) AS email, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'fax'), 0) AS BIGINT) AS fax, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'phone-call'), 0) AS BIGINT) AS phone_call, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'social-post'), 0) AS BIGINT) AS social_post, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'web-form'), 0) AS BIGINT) AS web_form, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'petition-signature'), 0) AS BIGINT) AS petition_signature, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'copy'), 0) AS BIGINT) AS copy, CAST(COALESCE(sum(count) FILTER (WHERE kind = 'other'), 0) AS BIGINT) AS other, CAST(COALESCE(sum(count) FILTER (WHERE kind IN ('letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'other')), 0) AS BIGINT) AS total, CAST(COALESCE(sum(signatories) FILTER (WHERE kind IN ('letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'other')), 0) AS BIGINT) AS signatories, CAST(COALESCE(sum(not_posted), 0) AS BIGINT) AS not_posted, CAST(COALESCE(sum(replies), 0) AS BIGINT) AS replies, CAST(COALESCE(sum(returned), 0) AS BIGINT) AS returned, CAST(COALESCE(sum(headcount), 0) AS BIGINT) AS headcount, CAST(COALESCE(sum(is_slip) FILTER (WHERE headcount IS NULL), 0) AS BIGINT) AS slips_without_headcount, CAST(COALESCE(sum(is_slip), 0) AS BIGINT) AS slips, CAST(COALESCE(count(DISTINCT group_id) FILTER (WHERE kind IS NULL), 0) AS BIGINT) AS groups FROM counted_fact WHERE 1 = 1 GROUP BY period_from, period_to;

GRANT USAGE ON SCHEMA vigil TO PUBLIC;

GRANT SELECT ON slip,slip_case,line,section_reader,slip_use,counted_slip,counted_fact,case_name,group_name,section_name,in_total,by_case,by_group,by_section,by_period TO PUBLIC;

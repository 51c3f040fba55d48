-- What libraries keep for the whole installation: the job queue makes its own tables, the throttle is given one.
create schema if not exists pgboss;
grant usage, create on schema pgboss to ngoclinh_app;

-- Keys are hashes of account names and addresses, so that this table says nothing about anybody.
create table installation.throttle (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
grant select, insert, update, delete on installation.throttle to ngoclinh_app;

-- Installation-wide: the list of provinces. Everything else lives in a province's own schema.
create schema if not exists extensions;
create extension if not exists btree_gist with schema extensions;
grant usage on schema extensions to ngoclinh_app;
grant usage on schema installation to ngoclinh_app;

create table installation.province (
  id uuid primary key,
  schema_name text not null unique check (schema_name ~ '^p_[a-z0-9_]{1,40}$'),
  code text not null unique check (code ~ '^[A-Z0-9]{2,6}$'),
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  hosts text[] not null,
  is_default boolean not null,
  created_at timestamptz not null
);
create unique index province_one_default on installation.province (is_default) where is_default;
grant select on installation.province to ngoclinh_app;

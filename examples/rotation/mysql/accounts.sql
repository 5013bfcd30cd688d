-- What the servers need for keyvault-gitops.yaml. Run it as an administrator, with passwords of your own in place of '...'.

-- At each server: who sets the passwords. The right reaches every account but those with the privilege system_user. In
-- MariaDB it reaches every account, so keep its password as you keep root's.
create user 'kvg_rotator'@'%' identified by '...';
grant create user on *.* to 'kvg_rotator'@'%';

-- At shop.mysql.database.azure.com: two accounts with equal rights.
create user 'shop_a'@'%' identified by '...';
create user 'shop_b'@'%' identified by '...';
grant select, insert, update, delete, execute on shop.* to 'shop_a'@'%';
grant select, insert, update, delete, execute on shop.* to 'shop_b'@'%';

-- At orders.mysql.database.azure.com: one account, which has to be of caching_sha2_password.
create user 'orders'@'%' identified with caching_sha2_password by '...';
grant select, insert, update, delete, execute on orders.* to 'orders'@'%';
-- For retain: the rotation looks which password the account has before it lets the older one go.
grant select (user, host, plugin, authentication_string, user_attributes) on mysql.user to 'kvg_rotator'@'%';

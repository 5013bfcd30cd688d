-- What the server needs for keyvault-gitops.yaml. Run it as an administrator, with passwords of your own in place of '...'.

-- In master of shop.database.windows.net:
create login kvg_rotator with password = '...';
create user kvg_rotator for login kvg_rotator;
-- Azure SQL Database. It takes up to five minutes. In SQL Server and Managed Instance: grant alter any login to kvg_rotator;
alter server role ##MS_LoginManager## add member kvg_rotator;
create login shop_app with password = '...';

-- In shop of shop.database.windows.net:
create user shop_app for login shop_app;
alter role db_datareader add member shop_app;
alter role db_datawriter add member shop_app;

-- In master of orders.database.windows.net, whose administrator is of Entra; RUN is the name of the run's identity:
create login [RUN] from external provider;
create user [RUN] for login [RUN];
alter server role ##MS_LoginManager## add member [RUN];
create login orders_a with password = '...';
create login orders_b with password = '...';
-- The other server of the failover group needs the same logins with the same ids:
select name, sid from sys.sql_logins where name in ('orders_a', 'orders_b');

-- In orders of orders.database.windows.net. Both logins have the rights of one role:
create user orders_a for login orders_a;
create user orders_b for login orders_b;
create role orders_app;
alter role orders_app add member orders_a;
alter role orders_app add member orders_b;
grant select, insert, update, delete, execute to orders_app;

-- In master of orders-dr.database.windows.net, with the ids from above; and RUN as above:
create login orders_a with password = '...', sid = 0x00;
create login orders_b with password = '...', sid = 0x00;

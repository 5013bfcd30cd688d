// A client of another language's SDK, against `keyvault-gitops emulator`. ../README.md says how to run it.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/to"
	"github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"
)

// The emulator takes any token.
type fakeCredential struct{}

func (fakeCredential) GetToken(context.Context, policy.TokenRequestOptions) (azcore.AccessToken, error) {
	return azcore.AccessToken{Token: "t", ExpiresOn: time.Now().Add(time.Hour)}, nil
}

func must[T any](result T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return result
}

func check(holds bool, what string) {
	if !holds {
		log.Fatal(what)
	}
}

func main() {
	ctx := context.Background()
	url := os.Getenv("VAULT_URL")
	client := must(azsecrets.NewClient(url, fakeCredential{}, &azsecrets.ClientOptions{
		DisableChallengeResourceVerification: strings.Contains(url, "127.0.0.1"),
	}))
	name := fmt.Sprintf("go-%d", time.Now().Unix())

	first := must(client.SetSecret(ctx, name, azsecrets.SetSecretParameters{
		Value: to.Ptr("one"), ContentType: to.Ptr("text/plain"), Tags: map[string]*string{"app": to.Ptr("shop")},
	}, nil))
	must(client.SetSecret(ctx, name, azsecrets.SetSecretParameters{Value: to.Ptr("two")}, nil))
	check(*must(client.GetSecret(ctx, name, "", nil)).Value == "two", "the newest version")
	check(*must(client.GetSecret(ctx, name, first.ID.Version(), nil)).Tags["app"] == "shop", "an older version")
	must(client.UpdateSecretProperties(ctx, name, "", azsecrets.UpdateSecretPropertiesParameters{
		SecretAttributes: &azsecrets.SecretAttributes{Enabled: to.Ptr(false)},
	}, nil))
	_, err := client.GetSecret(ctx, name, "", nil)
	var refused *azcore.ResponseError
	check(errors.As(err, &refused) && refused.StatusCode == 403, "a disabled secret")
	check(strings.Contains(err.Error(), "SecretDisabled"), "innererror")

	for number := range 30 {
		must(client.SetSecret(ctx, fmt.Sprintf("%s-%d", name, number), azsecrets.SetSecretParameters{Value: to.Ptr("v")}, nil))
	}
	found := 0
	for pages := client.NewListSecretPropertiesPager(nil); pages.More(); {
		for _, item := range must(pages.NextPage(ctx)).Value {
			if strings.HasPrefix(item.ID.Name(), name+"-") {
				found++
			}
		}
	}
	check(found == 30, "pages")

	must(client.UpdateSecretProperties(ctx, name, "", azsecrets.UpdateSecretPropertiesParameters{
		SecretAttributes: &azsecrets.SecretAttributes{Enabled: to.Ptr(true)},
	}, nil))
	blob := must(client.BackupSecret(ctx, name, nil)).Value
	must(client.DeleteSecret(ctx, name, nil))
	must(client.GetDeletedSecret(ctx, name, nil))
	must(client.RecoverDeletedSecret(ctx, name, nil))
	must(client.GetSecret(ctx, name, "", nil))
	must(client.DeleteSecret(ctx, name, nil))
	must(client.PurgeDeletedSecret(ctx, name, nil))
	_, err = client.GetSecret(ctx, name, "", nil)
	check(errors.As(err, &refused) && refused.ErrorCode == "SecretNotFound", "a purged secret")
	must(client.RestoreSecret(ctx, azsecrets.RestoreSecretParameters{SecretBackup: blob}, nil))
	check(*must(client.GetSecret(ctx, name, "", nil)).Value == "two", "a restored secret")
	fmt.Println("go: ok")
}
